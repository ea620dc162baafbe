import { AuditorService } from '@backstage/backend-plugin-api';
import {
  commentThemesSchema,
  surveyHistoryQuerySchema,
  waveResultsQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseInput, parseQuery, parseTableQuery } from '../http/parseInput';
import { AuthorizedCommentService } from './AuthorizedCommentService';
import { AuthorizedResultService } from './AuthorizedResultService';
import { CommentService } from './CommentService';
import { PlatformTeamAccess } from './PlatformTeamAccess';
import { ResultService } from './ResultService';
import { TeamResultAccess } from './TeamResultAccess';
import {
  historyColumns,
  toHistoryRows,
  toWaveResultRows,
  waveResultColumns,
} from './toResultsCsv';

export interface ResultRoutesOptions {
  readonly results: ResultService;
  readonly comments: CommentService;
  readonly teamResultAccess: TeamResultAccess;
  readonly platformTeamAccess: PlatformTeamAccess;
  readonly callers: Callers;
  readonly auditor: AuditorService;
}

const noParameters = z.object({});

function addFigureRoutes(
  router: Router,
  { results, teamResultAccess, callers }: ResultRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedResultService(
      results,
      await callers.of(request),
      teamResultAccess,
    );

  router.get('/waves/:id/results', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(waveResultsQuerySchema, request.query);
    const report = await service.results(request.params.id, query);
    if (wantsCsv(request)) {
      sendCsv(
        response,
        'survey-results.csv',
        toWaveResultRows(report),
        waveResultColumns,
      );
    } else {
      response.json(report);
    }
  });

  router.get('/surveys/:id/history', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(surveyHistoryQuerySchema, request.query);
    const report = await service.history(request.params.id, query);
    if (wantsCsv(request)) {
      sendCsv(
        response,
        'survey-history.csv',
        toHistoryRows(report),
        historyColumns,
      );
    } else {
      response.json(report);
    }
  });
}

function addCommentRoutes(
  router: Router,
  { comments, platformTeamAccess, callers, auditor }: ResultRoutesOptions,
) {
  const serviceFor = async (request: Request) =>
    new AuthorizedCommentService(
      comments,
      await callers.of(request),
      platformTeamAccess,
      auditor,
    );

  router.get('/waves/:id/comments', async (request, response) => {
    const service = await serviceFor(request);
    parseQuery(noParameters, request.query);
    response.json(await service.list(request.params.id));
  });

  router.post(
    '/comments/:id/themes',
    express.json(),
    async (request, response) => {
      const service = await serviceFor(request);
      const themes = parseInput(commentThemesSchema, request.body);
      response.json(await service.tag(request.params.id, themes));
    },
  );
}

export function addResultRoutes(router: Router, options: ResultRoutesOptions) {
  addFigureRoutes(router, options);
  addCommentRoutes(router, options);
}
