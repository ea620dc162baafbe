import { CloudEventResult } from '@footfall/backstage-plugin-footfall-common';
import express, { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { IngestConfig } from '../config';
import { AuthorizedIngestService } from '../deployments/AuthorizedIngestService';
import { IngestService } from '../deployments/IngestService';
import { readCloudEvents } from './readCloudEvents';

export interface CloudEventRoutesOptions {
  readonly cloudEvents: IngestService<CloudEventResult>;
  readonly callers: Callers;
  readonly limits: Pick<IngestConfig, 'maxItems' | 'maxBodyBytes'>;
}

export function addCloudEventRoutes(
  router: Router,
  { cloudEvents, callers, limits }: CloudEventRoutesOptions,
) {
  router.post(
    '/cloudevents',
    // Who may not send is told so before the body is read.
    async (request, response, next) => {
      response.locals.caller = await callers.ofService(request);
      next();
    },
    // In binary mode the data may be of any type.
    express.raw({ type: () => true, limit: limits.maxBodyBytes }),
    async (request, response) => {
      const service = new AuthorizedIngestService(
        cloudEvents,
        response.locals.caller,
      );
      const body = Buffer.isBuffer(request.body)
        ? request.body
        : Buffer.alloc(0);
      const items = readCloudEvents(request.headers, body, limits.maxItems);
      const result = await service.ingest(items, 'http');
      response.status(result.rejected.length === 0 ? 200 : 207).json(result);
    },
  );
}
