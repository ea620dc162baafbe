import { AuditorService } from '@backstage/backend-plugin-api';
import {
  acknowledgementsQuerySchema,
  newAcknowledgementSchema,
  verificationRequestSchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { Callers } from '../authorization/Caller';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { EnvironmentAccess } from '../environments/EnvironmentAccess';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseInput, parseTableQuery } from '../http/parseInput';
import { WHOLE_LIST } from '../paging/pages';
import { PlatformTeamAccess } from '../surveys/PlatformTeamAccess';
import { AcknowledgementService } from './AcknowledgementService';
import { AuthorizedAcknowledgementService } from './AuthorizedAcknowledgementService';
import {
  acknowledgementColumns,
  toAcknowledgementRows,
} from './presentAcknowledgement';

export interface AcknowledgementRoutesOptions {
  readonly acknowledgements: AcknowledgementService;
  readonly acknowledgementAccess: PlatformTeamAccess;
  readonly auditor: AuditorService;
  readonly environmentReading: {
    readonly access: Pick<EnvironmentAccess, 'mayOrderFor'>;
    readonly catalog: Pick<CatalogHistoryService, 'groupNamed'>;
  };
  readonly callers: Callers;
}

export function addAcknowledgementRoutes(
  router: Router,
  {
    acknowledgementAccess: access,
    acknowledgements,
    auditor,
    callers,
    environmentReading: { access: payers, catalog },
  }: AcknowledgementRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedAcknowledgementService(
      { access, acknowledgements, auditor, catalog, payers },
      await callers.of(request),
    );
  const json = express.json();

  router.get('/acknowledgements', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(acknowledgementsQuerySchema, request.query);
    if (wantsCsv(request)) {
      const page = await service.list({ ...query, ...WHOLE_LIST });
      sendCsv(
        response,
        'acknowledgements.csv',
        toAcknowledgementRows(page.acknowledgements),
        acknowledgementColumns,
      );
    } else {
      response.json(await service.list(query));
    }
  });

  router.post('/acknowledgements', json, async (request, response) => {
    const service = await serviceFor(request);
    const order = parseInput(newAcknowledgementSchema, request.body);
    response.status(201).json(await service.acknowledge(order));
  });

  router.post(
    '/acknowledgements/:id/verification',
    json,
    async (request, response) => {
      const service = await serviceFor(request);
      const claim = parseInput(verificationRequestSchema, request.body);
      response.json(await service.verify(request.params.id, claim));
    },
  );
}
