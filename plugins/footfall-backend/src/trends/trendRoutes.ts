import { trendsQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedTrendService } from './AuthorizedTrendService';
import { TrendService } from './TrendService';

export interface TrendRoutesOptions {
  readonly trends: TrendService;
  readonly callers: Callers;
}

export function addTrendRoutes(
  router: Router,
  { trends, callers }: TrendRoutesOptions,
) {
  router.get('/trends', async (request, response) => {
    const service = new AuthorizedTrendService(
      trends,
      await callers.of(request),
    );
    const query = parseQuery(trendsQuerySchema, request.query);
    response.json(await service.report(query));
  });
}
