import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { AuthorizedOverviewService } from './AuthorizedOverviewService';
import { OverviewService } from './OverviewService';

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
    response.json(await service.filterOptions());
  });

  router.get('/status', async (request, response) => {
    const service = new AuthorizedOverviewService(
      overview,
      await callers.of(request),
    );
    response.json(await service.pipelineStatus());
  });
}
