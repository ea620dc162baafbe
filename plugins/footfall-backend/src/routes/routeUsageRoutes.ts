import {
  RouteUsage,
  routeUsageQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { CsvRow, sendCsv, wantsCsv } from '../http/csv';
import { parseTableQuery } from '../http/parseInput';
import { AuthorizedRouteUsageService } from './AuthorizedRouteUsageService';
import { RouteUsageService } from './RouteUsageService';

export interface RouteUsageRoutesOptions {
  readonly routeUsage: RouteUsageService;
  readonly callers: Callers;
}

const csvColumns = [
  'from',
  'to',
  'isComplete',
  'id',
  'title',
  'kind',
  'deployments',
];

function toRouteUsageCsv({ routes, intervals }: RouteUsage): CsvRow[] {
  return intervals.flatMap((interval, index) =>
    routes.map(({ id, title, kind, perInterval }) => ({
      ...interval,
      id,
      title,
      kind,
      deployments: perInterval[index],
    })),
  );
}

export function addRouteUsageRoutes(
  router: Router,
  { routeUsage, callers }: RouteUsageRoutesOptions,
) {
  router.get('/route-usage', async (request, response) => {
    const service = new AuthorizedRouteUsageService(
      routeUsage,
      await callers.of(request),
    );
    const query = parseTableQuery(routeUsageQuerySchema, request.query);
    const usage = await service.usage(query);
    if (wantsCsv(request)) {
      sendCsv(response, 'routes.csv', toRouteUsageCsv(usage), csvColumns);
    } else {
      response.json(usage);
    }
  });
}
