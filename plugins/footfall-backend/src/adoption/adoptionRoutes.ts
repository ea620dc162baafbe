import { adoptionQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseTableQuery } from '../http/parseInput';
import { WHOLE_LIST } from '../paging/pages';
import { TeamResultAccess } from '../surveys/TeamResultAccess';
import { AdoptionService } from './AdoptionService';
import { AuthorizedAdoptionService } from './AuthorizedAdoptionService';
import { adoptionCsvColumns, toAdoptionCsv } from './toAdoptionCsv';

export interface AdoptionRoutesOptions {
  readonly adoption: AdoptionService;
  readonly callers: Callers;
  readonly teamResultAccess: TeamResultAccess;
}

export function addAdoptionRoutes(
  router: Router,
  { adoption, callers, teamResultAccess }: AdoptionRoutesOptions,
) {
  router.get('/adoption', async (request, response) => {
    const service = new AuthorizedAdoptionService(
      adoption,
      await callers.of(request),
      teamResultAccess,
    );
    const query = parseTableQuery(adoptionQuerySchema, request.query);
    if (wantsCsv(request)) {
      const report = await service.report({ ...query, ...WHOLE_LIST });
      sendCsv(
        response,
        'adoption.csv',
        toAdoptionCsv(report),
        adoptionCsvColumns,
      );
    } else {
      response.json(await service.report(query));
    }
  });
}
