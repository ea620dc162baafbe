import { toolEstimatesQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseQuery, parseTableQuery } from '../http/parseInput';
import { WHOLE_LIST } from '../paging/pages';
import {
  tableOfToolEstimates,
  toolEstimateColumns,
} from './presentToolEstimate';
import {
  AuthorizedToolEstimateService,
  ToolEstimateService,
} from './ToolEstimateService';

export interface ToolEstimateRoutesOptions {
  readonly toolEstimates: ToolEstimateService;
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addToolEstimateRoutes(
  router: Router,
  { callers, toolEstimates }: ToolEstimateRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedToolEstimateService(toolEstimates, await callers.of(request));

  router.get('/cost-estimates', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(toolEstimatesQuerySchema, request.query);
    if (wantsCsv(request)) {
      const { estimates } = await service.list({ ...query, ...WHOLE_LIST });
      sendCsv(
        response,
        'cost-estimates.csv',
        tableOfToolEstimates(estimates),
        toolEstimateColumns,
      );
    } else {
      response.json(await service.list(query));
    }
  });

  router.get('/cost-estimates/:id', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.get(request.params.id));
  });
}
