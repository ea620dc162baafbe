import { InputError } from '@backstage/errors';
import { IngestResult } from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { Callers } from '../authorization/Caller';
import { IngestConfig } from '../config';
import { AuthorizedIngestService } from './AuthorizedIngestService';
import { IngestService } from './IngestService';
import { BodyType, bodyTypes, readItems } from './readItems';

export interface DeploymentRoutesOptions {
  readonly ingest: IngestService;
  readonly callers: Callers;
  readonly limits: Pick<IngestConfig, 'maxItems' | 'maxBodyBytes'>;
}

function bodyTypeOf(request: Request): BodyType {
  const type = request.is([...bodyTypes]);
  const known = bodyTypes.find(candidate => candidate === type);
  if (!known) {
    throw new InputError(
      `A body of the type '${
        request.headers['content-type'] ?? 'none'
      }' cannot be read; send ${bodyTypes.join(', ')}`,
    );
  }
  return known;
}

const statusOf = (result: IngestResult) =>
  result.rejected.length === 0 ? 200 : 207;

export function addDeploymentRoutes(
  router: Router,
  { ingest, callers, limits }: DeploymentRoutesOptions,
) {
  router.post(
    '/deployments',
    // Who may not send is told so before the body is read.
    async (request, response, next) => {
      response.locals.caller = await callers.ofService(request);
      next();
    },
    express.raw({ type: [...bodyTypes], limit: limits.maxBodyBytes }),
    async (request, response) => {
      const service = new AuthorizedIngestService(
        ingest,
        response.locals.caller,
      );
      const type = bodyTypeOf(request);
      const body = Buffer.isBuffer(request.body)
        ? request.body
        : Buffer.alloc(0);
      const items = readItems(type, body, limits.maxItems);
      const result = await service.ingest(items, 'http');
      response.status(statusOf(result)).json(result);
    },
  );
}
