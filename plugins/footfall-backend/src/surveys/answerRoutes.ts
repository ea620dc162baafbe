import { answerSubmissionSchema } from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import { AnswerService } from './AnswerService';
import { AuthorizedAnswerService } from './AuthorizedAnswerService';

export interface AnswerRoutesOptions {
  readonly answers: AnswerService;
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addAnswerRoutes(
  router: Router,
  { answers, callers }: AnswerRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedAnswerService(answers, await callers.of(request));
  // Larger than the longest comments and smaller than a nuisance.
  const json = express.json({ limit: '256kb' });

  router.get('/surveys/mine', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.set('cache-control', 'no-store').json(await service.mine());
  });

  router.post('/waves/:id/answer', json, async (request, response) => {
    const service = await serviceFor(request);
    const submission = parseInput(answerSubmissionSchema, request.body);
    response.json(await service.answer(request.params.id, submission.answers));
  });

  router.post('/waves/:id/decline', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.decline(request.params.id));
  });
}
