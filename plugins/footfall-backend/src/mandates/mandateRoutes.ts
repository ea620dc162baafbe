import { AuditorService } from '@backstage/backend-plugin-api';
import {
  endingSchema,
  newMandateExceptionSchema,
  newMandateSchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseInput } from '../http/parseInput';
import { AuthorizedMandateService } from './AuthorizedMandateService';
import { MandateService } from './MandateService';

export interface MandateRoutesOptions {
  readonly mandates: MandateService;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

export function addMandateRoutes(
  router: Router,
  { mandates, callers, auditor }: MandateRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedMandateService(mandates, await callers.of(request), auditor);
  const json = express.json();

  router.get('/mandates', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.list());
  });

  router.post('/mandates', json, async (request, response) => {
    const service = await serviceFor(request);
    const mandate = parseInput(newMandateSchema, request.body);
    response.status(201).json(await service.create(mandate));
  });

  router.post('/mandates/:id/end', json, async (request, response) => {
    const service = await serviceFor(request);
    const ending = parseInput(endingSchema, request.body);
    response.json(await service.end(request.params.id, ending));
  });

  router.post('/mandates/:id/exceptions', json, async (request, response) => {
    const service = await serviceFor(request);
    const exception = parseInput(newMandateExceptionSchema, request.body);
    response
      .status(201)
      .json(await service.grant(request.params.id, exception));
  });

  router.post(
    '/mandates/:id/exceptions/:exceptionId/end',
    json,
    async (request, response) => {
      const service = await serviceFor(request);
      const { id, exceptionId } = request.params;
      const ending = parseInput(endingSchema, request.body);
      response.json(await service.revoke(id, exceptionId, ending));
    },
  );
}
