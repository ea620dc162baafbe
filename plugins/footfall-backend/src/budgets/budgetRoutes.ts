import {
  newBudgetSchema,
  teamCostsQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import express, { Request, Router } from 'express';
import { z } from 'zod';
import { Callers } from '../authorization/Caller';
import { sendCsv, wantsCsv } from '../http/csv';
import { parseInput, parseTableQuery } from '../http/parseInput';
import {
  AuthorizedBudgetService,
  AuthorizedBudgetServiceOptions,
} from './AuthorizedBudgetService';
import {
  budgetColumns,
  tableOfBudgets,
  tableOfTeamCosts,
  teamCostColumns,
} from './budgetTables';

export interface BudgetRoutesOptions extends AuthorizedBudgetServiceOptions {
  readonly callers: Callers;
}

const noParameters = z.object({});

export function addBudgetRoutes(router: Router, options: BudgetRoutesOptions) {
  const serviceFor = async (request: Request) =>
    new AuthorizedBudgetService(options, await options.callers.of(request));

  router.get('/budgets', async (request, response) => {
    const service = await serviceFor(request);
    parseTableQuery(noParameters, request.query);
    const list = await service.list();
    if (wantsCsv(request)) {
      sendCsv(response, 'budgets.csv', tableOfBudgets(list), budgetColumns);
    } else {
      response.json(list);
    }
  });

  router.post('/budgets', express.json(), async (request, response) => {
    const service = await serviceFor(request);
    const budget = parseInput(newBudgetSchema, request.body);
    response.status(201).json(await service.set(budget));
  });

  router.post('/budgets/:team/end', async (request, response) => {
    const service = await serviceFor(request);
    response.json(await service.end(request.params.team));
  });

  router.get('/team-costs', async (request, response) => {
    const service = await serviceFor(request);
    const query = parseTableQuery(teamCostsQuerySchema, request.query);
    const costs = await service.teamCosts(query);
    if (wantsCsv(request)) {
      const rows = tableOfTeamCosts(costs);
      sendCsv(response, 'team-costs.csv', rows, teamCostColumns);
    } else {
      response.json(costs);
    }
  });
}
