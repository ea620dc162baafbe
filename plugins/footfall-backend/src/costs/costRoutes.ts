import { AuditorService } from '@backstage/backend-plugin-api';
import { costQuestionSchema } from '@footfall/backstage-plugin-footfall-common';
import express, {
  ErrorRequestHandler,
  NextFunction,
  Request,
  Response,
  Router,
} from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { CostsConfig } from '../config/CostsConfig';
import { parseInput, parseQuery } from '../http/parseInput';
import { PayloadTooLargeError } from '../http/PayloadTooLargeError';
import { AuthorizedCostService } from './AuthorizedCostService';
import { CostService } from './CostService';
import { readInfracostReport } from './readInfracostReport';

export interface CostRoutesOptions {
  readonly costs: CostService;
  readonly costLimits: Pick<CostsConfig, 'maxBodyBytes'>;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

const noParameters = z.object({});
const MIB = 1024 * 1024;

function refuseLargerThan(maxBytes: number): ErrorRequestHandler {
  return (error, _request, _response, next) =>
    next(
      Object(error).type === 'entity.too.large'
        ? new PayloadTooLargeError(
            `The output of infracost is larger than the ${(
              maxBytes / MIB
            ).toFixed(
              1,
            )} MiB of footfall.costs.maxBodyBytes; send one project at a time, or raise it`,
          )
        : error,
    );
}

export function addCostRoutes(
  router: Router,
  { costs, costLimits, callers, auditor }: CostRoutesOptions,
) {
  const { maxBodyBytes } = costLimits;
  const serviceFor = async (request: Request) =>
    new AuthorizedCostService(costs, await callers.of(request), auditor);

  router.get('/prices', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.prices());
  });

  router.post('/cost-estimates', express.json(), async (request, response) => {
    const service = await serviceFor(request);
    const question = parseInput(costQuestionSchema, request.body);
    response.json(await service.estimate(question));
  });

  router.post(
    '/cost-estimates/infracost',
    // Who may not send is told so before a large body is read. Only services say
    // what tools estimated: a person could make a template cheap.
    async (request: Request, response: Response, next: NextFunction) => {
      response.locals.costs = new AuthorizedCostService(
        costs,
        await callers.ofService(request),
        auditor,
      );
      await response.locals.costs.mayReport();
      next();
    },
    express.json({ limit: maxBodyBytes }),
    refuseLargerThan(maxBodyBytes),
    async (request: Request, response: Response) => {
      const report = readInfracostReport(request.body);
      response.json(await response.locals.costs.takeInfracost(report));
    },
  );
}
