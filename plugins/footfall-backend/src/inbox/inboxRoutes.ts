import {
  inboxQuerySchema,
  inboxReplaySchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import { AuthorizedInboxService } from './AuthorizedInboxService';
import { InboxService } from './InboxService';

export interface InboxRoutesOptions {
  readonly inbox: InboxService;
  readonly callers: Callers;
}

export function addInboxRoutes(
  router: Router,
  { inbox, callers }: InboxRoutesOptions,
) {
  router.get('/inbox', async (request, response) => {
    const service = new AuthorizedInboxService(
      inbox,
      await callers.of(request),
    );
    response.json(
      await service.list(parseQuery(inboxQuerySchema, request.query)),
    );
  });

  router.post('/inbox/replay', express.json(), async (request, response) => {
    const service = new AuthorizedInboxService(
      inbox,
      await callers.of(request),
    );
    const replay = parseInput(inboxReplaySchema, request.body);
    response.json(await service.replay(replay));
  });
}
