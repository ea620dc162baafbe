import { Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedSourceService } from './AuthorizedSourceService';
import { SourceService } from './SourceService';

const noParameters = z.object({});

export interface SourceRoutesOptions {
  readonly sources: SourceService;
  readonly callers: Callers;
}

export function addSourceRoutes(
  router: Router,
  { sources, callers }: SourceRoutesOptions,
) {
  router.get('/sources', async (request, response) => {
    const service = new AuthorizedSourceService(
      sources,
      await callers.of(request),
    );
    parseQuery(noParameters, request.query);
    response.json(await service.report());
  });
}
