import { Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedDigestService } from './AuthorizedDigestService';
import { DigestService } from './DigestService';

export interface DigestRoutesOptions {
  readonly digest: DigestService;
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addDigestRoutes(
  router: Router,
  { digest, callers }: DigestRoutesOptions,
) {
  router.get('/digest', async (request, response) => {
    const service = new AuthorizedDigestService(
      digest,
      await callers.of(request),
    );
    parseQuery(noParameters, request.query);
    response.json(await service.report());
  });
}
