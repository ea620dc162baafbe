import { Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedOverviewService } from './AuthorizedOverviewService';
import { OverviewService } from './OverviewService';

const noParameters = z.object({});

export interface OverviewRoutesOptions {
  readonly overview: OverviewService;
  readonly callers: Callers;
}

export function addOverviewRoutes(
  router: Router,
  { overview, callers }: OverviewRoutesOptions,
) {
  router.get('/filter-options', async (request, response) => {
    const service = new AuthorizedOverviewService(
      overview,
      await callers.of(request),
    );
    parseQuery(noParameters, request.query);
    response.json(await service.filterOptions());
  });

  router.get('/status', async (request, response) => {
    const service = new AuthorizedOverviewService(
      overview,
      await callers.of(request),
    );
    parseQuery(noParameters, request.query);
    response.json(await service.pipelineStatus());
  });
}
