import { peopleQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseQuery } from '../http/parseInput';
import { AuthorizedPeopleService } from './AuthorizedPeopleService';
import { PeopleService } from './PeopleService';

export interface PeopleRoutesOptions {
  readonly people: PeopleService;
  readonly callers: Callers;
}

export function addPeopleRoutes(
  router: Router,
  { people, callers }: PeopleRoutesOptions,
) {
  router.get('/people', async (request, response) => {
    const service = new AuthorizedPeopleService(
      people,
      await callers.of(request),
    );
    response.json(
      await service.report(parseQuery(peopleQuerySchema, request.query)),
    );
  });
}
