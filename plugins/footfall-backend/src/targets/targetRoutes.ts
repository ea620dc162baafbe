import { AuditorService } from '@backstage/backend-plugin-api';
import { newTargetSchema } from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseInput } from '../http/parseInput';
import { AuthorizedTargetService } from './AuthorizedTargetService';
import { TargetService } from './TargetService';

export interface TargetRoutesOptions {
  readonly targets: TargetService;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

export function addTargetRoutes(
  router: Router,
  { targets, callers, auditor }: TargetRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedTargetService(targets, await callers.of(request), auditor);

  router.get('/targets', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.list());
  });

  router.post('/targets', express.json(), async (request, response) => {
    const service = await serviceFor(request);
    const target = parseInput(newTargetSchema, request.body);
    response.status(201).json(await service.create(target));
  });

  router.post('/targets/:id/end', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.end(request.params.id));
  });
}
