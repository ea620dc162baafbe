import {
  incidentCommentSchema,
  incidentLinkSchema,
  incidentMoveSchema,
  incidentOwnerSchema,
  incidentPublicLineSchema,
  incidentsQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import {
  AuthorizedIncidentService,
  AuthorizedIncidentServiceOptions,
} from './AuthorizedIncidentService';

export interface IncidentRoutesOptions {
  readonly incidentReading: AuthorizedIncidentServiceOptions;
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addIncidentRoutes(
  router: Router,
  { incidentReading, callers }: IncidentRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedIncidentService(incidentReading, await callers.of(request));
  const json = express.json();

  router.get('/incidents', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseQuery(incidentsQuerySchema, request.query);
    response.json(await service.list(query));
  });

  router.get('/incidents/:id', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.get(request.params.id));
  });

  router.post('/incidents/:id/moves', json, async (request, response) => {
    const service = await serviceFor(request);
    const move = parseInput(incidentMoveSchema, request.body);
    response.json(await service.move(request.params.id, move));
  });

  router.post('/incidents/:id/comments', json, async (request, response) => {
    const service = await serviceFor(request);
    const comment = parseInput(incidentCommentSchema, request.body);
    response.json(await service.comment(request.params.id, comment));
  });

  router.post('/incidents/:id/links', json, async (request, response) => {
    const service = await serviceFor(request);
    const link = parseInput(incidentLinkSchema, request.body);
    response.json(await service.link(request.params.id, link));
  });

  router.post('/incidents/:id/owner', json, async (request, response) => {
    const service = await serviceFor(request);
    const owner = parseInput(incidentOwnerSchema, request.body);
    response.json(await service.assign(request.params.id, owner));
  });

  router.post('/incidents/:id/public-line', json, async (request, response) => {
    const service = await serviceFor(request);
    const line = parseInput(incidentPublicLineSchema, request.body);
    response.json(await service.tellTeam(request.params.id, line));
  });
}
