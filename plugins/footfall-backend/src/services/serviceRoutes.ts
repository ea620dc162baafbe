import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  serviceQuerySchema,
  servicesQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseQuery, parseTableQuery } from '../http/parseInput';
import { WHOLE_LIST } from '../paging/pages';
import { AuthorizedServiceListService } from './AuthorizedServiceListService';
import { ServiceListService } from './ServiceListService';
import { servicesCsvColumns, toServicesCsv } from './toServicesCsv';

export interface ServiceRoutesOptions {
  readonly services: ServiceListService;
  readonly callers: Callers;
}

export function addServiceRoutes(
  router: Router,
  { services, callers }: ServiceRoutesOptions,
) {
  router.get('/services', async (request, response) => {
    const service = new AuthorizedServiceListService(
      services,
      await callers.of(request),
    );
    const query = parseTableQuery(servicesQuerySchema, request.query);
    if (wantsCsv(request)) {
      const page = await service.list({ ...query, ...WHOLE_LIST });
      sendCsv(
        response,
        'services.csv',
        toServicesCsv(page),
        servicesCsvColumns,
      );
    } else {
      response.json(await service.list(query));
    }
  });

  router.get('/services/:kind/:namespace/:name', async (request, response) => {
    const service = new AuthorizedServiceListService(
      services,
      await callers.of(request),
    );
    const { tier } = parseQuery(serviceQuerySchema, request.query);
    const { kind, namespace, name } = request.params;
    const ref = stringifyEntityRef({ kind, namespace, name });
    response.json(await service.detail(ref, tier));
  });
}
