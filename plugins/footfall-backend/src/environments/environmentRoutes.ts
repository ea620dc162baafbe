import {
  environmentsQuerySchema,
  extensionSchema,
  newEnvironmentSchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseInput, parseQuery, parseTableQuery } from '../http/parseInput';
import {
  AuthorizedEnvironmentService,
  AuthorizedEnvironmentServiceOptions,
} from './AuthorizedEnvironmentService';
import { environmentCsvColumns, toEnvironmentsCsv } from './toEnvironmentsCsv';

export interface EnvironmentRoutesOptions {
  readonly environmentReading: AuthorizedEnvironmentServiceOptions;
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addEnvironmentRoutes(
  router: Router,
  { environmentReading, callers }: EnvironmentRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedEnvironmentService(
      environmentReading,
      await callers.of(request),
    );
  const json = express.json();

  router.get('/environments', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(environmentsQuerySchema, request.query);
    const list = await service.list(query);
    if (wantsCsv(request)) {
      const rows = toEnvironmentsCsv(list.environments);
      sendCsv(response, 'environments.csv', rows, environmentCsvColumns);
      return;
    }
    response.json(list);
  });

  router.get('/environments/:id', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.get(request.params.id));
  });

  router.post('/environments', json, async (request, response) => {
    const service = await serviceFor(request);
    const environment = parseInput(newEnvironmentSchema, request.body);
    response.status(201).json(await service.register(environment));
  });

  router.post(
    '/environments/:id/extensions',
    json,
    async (request, response) => {
      const service = await serviceFor(request);
      const extension = parseInput(extensionSchema, request.body);
      response.json(await service.extend(request.params.id, extension));
    },
  );

  router.post('/environments/:id/activity', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.touch(request.params.id));
  });

  router.post('/environments/:id/shutdown', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.shutDown(request.params.id));
  });

  router.post('/environments/:id/deregistration', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.deregister(request.params.id));
  });
}
