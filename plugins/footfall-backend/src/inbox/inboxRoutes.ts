import { AuditorService } from '@backstage/backend-plugin-api';
import {
  inboxQuerySchema,
  inboxReplaySchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import { AuthorizedInboxService } from './AuthorizedInboxService';
import { InboxService } from './InboxService';

export interface InboxRoutesOptions {
  readonly inbox: InboxService;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

export function addInboxRoutes(
  router: Router,
  { inbox, callers, auditor }: InboxRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedInboxService(inbox, await callers.of(request), auditor);

  router.get('/inbox', async (request, response) => {
    const service = await serviceFor(request);
    response.json(
      await service.list(parseQuery(inboxQuerySchema, request.query)),
    );
  });

  // Whatever the type of the body: one that is passed over would mean "all".
  const readBody = express.json({ type: () => true });

  router.post('/inbox/replay', readBody, async (request, response) => {
    const service = await serviceFor(request);
    const replay = parseInput(inboxReplaySchema, request.body);
    response.json(await service.replay(replay));
  });
}
