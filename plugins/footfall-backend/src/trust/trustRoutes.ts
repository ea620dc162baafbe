import { trustQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedTrustService } from './AuthorizedTrustService';
import { TrustService } from './TrustService';

export interface TrustRoutesOptions {
  readonly trust: TrustService;
  readonly callers: Callers;
}

export function addTrustRoutes(
  router: Router,
  { trust, callers }: TrustRoutesOptions,
) {
  router.get('/trust', async (request, response) => {
    const service = new AuthorizedTrustService(
      trust,
      await callers.of(request),
    );
    response.json(
      await service.report(parseQuery(trustQuerySchema, request.query)),
    );
  });
}
