import { AuditorService } from '@backstage/backend-plugin-api';
import {
  newSurveySchema,
  pastWaveSchema,
  surveyStateChangeSchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { parseInput, parseQuery } from '../http/parseInput';
import { AuthorizedSurveyService } from './AuthorizedSurveyService';
import { PlatformTeamAccess } from './PlatformTeamAccess';
import { SurveyService } from './SurveyService';

export interface SurveyRoutesOptions {
  readonly surveys: SurveyService;
  readonly platformTeamAccess: PlatformTeamAccess;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

const noParameters = z.object({});

export function addSurveyRoutes(
  router: Router,
  { surveys, platformTeamAccess, callers, auditor }: SurveyRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedSurveyService(
      surveys,
      await callers.of(request),
      platformTeamAccess,
      auditor,
    );
  const json = express.json();

  router.get('/surveys', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.list());
  });

  router.post('/surveys', json, async (request, response) => {
    const service = await serviceFor(request);
    const survey = parseInput(newSurveySchema, request.body);
    response.status(201).json(await service.create(survey));
  });

  router.post('/surveys/:id', json, async (request, response) => {
    const service = await serviceFor(request);
    const survey = parseInput(newSurveySchema, request.body);
    response.json(await service.edit(request.params.id, survey));
  });

  router.post('/surveys/:id/state', json, async (request, response) => {
    const service = await serviceFor(request);
    const { state } = parseInput(surveyStateChangeSchema, request.body);
    response.json(await service.setState(request.params.id, state));
  });

  router.post('/surveys/:id/waves', async (request, response) => {
    const service = await serviceFor(request);
    response.status(201).json(await service.openWave(request.params.id));
  });

  // A wave of some thousand people, with what they wrote.
  const large = express.json({ limit: '16mb' });
  router.post('/surveys/:id/past-waves', large, async (request, response) => {
    const service = await serviceFor(request);
    const past = parseInput(pastWaveSchema, request.body);
    response
      .status(201)
      .json(await service.recordPastWave(request.params.id, past));
  });

  router.post('/waves/:id/close', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.closeWave(request.params.id));
  });
}
