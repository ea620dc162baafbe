import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import {
  AuthorizedCatalogSyncTrigger,
  CatalogSyncTrigger,
} from './CatalogSyncTrigger';

export interface CatalogRoutesOptions {
  readonly catalogSync: CatalogSyncTrigger;
  readonly callers: Callers;
}

export function addCatalogRoutes(
  router: Router,
  { catalogSync, callers }: CatalogRoutesOptions,
) {
  router.post('/catalog/sync', async (request, response) => {
    const service = new AuthorizedCatalogSyncTrigger(
      catalogSync,
      await callers.of(request),
    );
    response.json(await service.trigger());
  });
}
