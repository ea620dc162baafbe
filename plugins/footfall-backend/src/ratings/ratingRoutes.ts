import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  newRatingSchema,
  ratingInputSchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import { AuthorizedGoldenPathService } from './AuthorizedGoldenPathService';
import { AuthorizedRatingService } from './AuthorizedRatingService';
import { GoldenPathService } from './GoldenPathService';
import { RatingService } from './RatingService';

export interface RatingRoutesOptions {
  readonly ratings: RatingService;
  readonly goldenPaths: GoldenPathService;
  readonly platformTeam: string | null;
  readonly callers: Callers;
}

const noParameters = z.object({});
const noBody = z.strictObject({});

export function addRatingRoutes(router: Router, options: RatingRoutesOptions) {
  const json = express.json();
  const ratingsFor = async (request: Request) =>
    new AuthorizedRatingService(
      options.ratings,
      await options.callers.of(request),
    );
  const goldenPathsFor = async (request: Request) =>
    new AuthorizedGoldenPathService(
      options.goldenPaths,
      await options.callers.of(request),
      options.platformTeam,
    );

  router.get('/ratings/tasks/:taskId', async (request, response) => {
    const service = await ratingsFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.question(request.params.taskId));
  });

  router.post('/ratings/tasks/:taskId', json, async (request, response) => {
    const service = await ratingsFor(request);
    const rating = parseInput(ratingInputSchema, request.body);
    response.json(await service.rateTask(request.params.taskId, rating));
  });

  router.post(
    '/ratings/tasks/:taskId/dismissal',
    json,
    async (request, response) => {
      const service = await ratingsFor(request);
      parseInput(noBody, request.body);
      response.json(await service.dismiss(request.params.taskId));
    },
  );

  router.post('/ratings', json, async (request, response) => {
    const service = await ratingsFor(request);
    const rating = parseInput(newRatingSchema, request.body);
    response.json(await service.rate(rating));
  });

  router.get('/golden-paths', async (request, response) => {
    const service = await goldenPathsFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.list());
  });

  router.get(
    '/golden-paths/:namespace/:name/ease',
    async (request, response) => {
      const service = await goldenPathsFor(request);
      parseQuery(noParameters, request.query);
      const ref = stringifyEntityRef({ kind: 'template', ...request.params });
      response.json(await service.ease(ref));
    },
  );
}
