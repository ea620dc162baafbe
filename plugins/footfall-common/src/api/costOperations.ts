import {
  acknowledgementPageSchema,
  acknowledgementRecordSchema,
  acknowledgementsQuerySchema,
  newAcknowledgementSchema,
  verificationRequestSchema,
  verificationSchema,
} from './acknowledgements';
import {
  budgetListSchema,
  budgetRecordSchema,
  newBudgetSchema,
  teamCostsQuerySchema,
  teamCostsSchema,
} from './budgets';
import {
  costEstimateSchema,
  costQuestionSchema,
  infracostReportSchema,
  priceBookSchema,
  storedEstimateSchema,
} from './costs';
import { environmentImportSchema } from './environmentImports';
import {
  environmentListSchema,
  environmentRecordSchema,
  environmentsQuerySchema,
  extensionSchema,
  newEnvironmentSchema,
} from './environments';
import type { ApiOperation } from './operations';
import {
  toolEstimatePageSchema,
  toolEstimatesQuerySchema,
} from './toolEstimates';

const changesEnvironment = {
  method: 'post',
  response: environmentRecordSchema,
  mayConflict: true,
  hasCsv: false,
} as const;

/** What can be asked and done about budgets. @public */
export const budgetOperations = {
  getBudgets: {
    method: 'get',
    path: '/budgets',
    summary: 'The budgets of the running month and how they stand',
    response: budgetListSchema,
    hasCsv: true,
  },
  setBudget: {
    method: 'post',
    path: '/budgets',
    summary: 'Sets the budget of a team from a month on',
    body: newBudgetSchema,
    response: budgetRecordSchema,
    creates: true,
    hasCsv: false,
  },
  endBudget: {
    method: 'post',
    path: '/budgets/{team}/end',
    summary: 'Ends the budget of a team with the running month',
    response: budgetListSchema,
    hasCsv: false,
  },
  getTeamCosts: {
    method: 'get',
    path: '/team-costs',
    summary: 'What teams cost by month, by estimate',
    query: teamCostsQuerySchema,
    response: teamCostsSchema,
    hasCsv: true,
  },
} as const satisfies Record<string, ApiOperation>;

/** What can be asked and done about environments. @public */
export const environmentOperations = {
  getEnvironments: {
    method: 'get',
    path: '/environments',
    summary: 'Environments with their cost, their age and their state',
    query: environmentsQuerySchema,
    response: environmentListSchema,
    hasCsv: true,
  },
  getEnvironment: {
    method: 'get',
    path: '/environments/{id}',
    summary: 'One environment',
    response: environmentRecordSchema,
    hasCsv: false,
  },
  registerEnvironment: {
    ...changesEnvironment,
    path: '/environments',
    summary:
      'Registers an environment; the same name of the same service again changes nothing twice',
    body: newEnvironmentSchema,
    creates: true,
  },
  importEnvironment: {
    ...changesEnvironment,
    path: '/environments/imports',
    summary:
      'Takes in an environment that ran before Footfall knew of it, with its past; by the platform team and services',
    body: environmentImportSchema,
    creates: true,
  },
  extendEnvironment: {
    ...changesEnvironment,
    path: '/environments/{id}/extensions',
    summary: 'Lets an environment live longer',
    body: extensionSchema,
  },
  touchEnvironment: {
    ...changesEnvironment,
    path: '/environments/{id}/activity',
    summary: 'Says that an environment is used',
  },
  shutDownEnvironment: {
    ...changesEnvironment,
    path: '/environments/{id}/shutdown',
    summary: 'Has an environment shut down',
  },
  deregisterEnvironment: {
    ...changesEnvironment,
    path: '/environments/{id}/deregistration',
    summary: 'Says that an environment is gone; nothing is shut down',
  },
} as const satisfies Record<string, ApiOperation>;

/** What can be asked and done about prices and estimates. @public */
export const priceOperations = {
  getPriceBook: {
    method: 'get',
    path: '/prices',
    summary: 'The prices that estimates are made of, and their sources',
    response: priceBookSchema,
    hasCsv: false,
  },
  estimateCost: {
    method: 'post',
    path: '/cost-estimates',
    summary: 'What an order would cost a month; nothing is stored',
    body: costQuestionSchema,
    response: costEstimateSchema,
    mayBeMissing: true,
    hasCsv: false,
  },
  getToolEstimates: {
    method: 'get',
    path: '/cost-estimates',
    summary: 'What tools estimated, without lines, newest first',
    query: toolEstimatesQuerySchema,
    response: toolEstimatePageSchema,
    hasCsv: true,
  },
  getToolEstimate: {
    method: 'get',
    path: '/cost-estimates/{id}',
    summary: 'One estimate of a tool, with its lines',
    response: storedEstimateSchema,
    hasCsv: false,
  },
  postInfracost: {
    method: 'post',
    path: '/cost-estimates/infracost',
    summary: 'Takes the output of infracost as an estimate',
    body: infracostReportSchema,
    response: storedEstimateSchema,
    mayBeTooLarge: true,
    hasCsv: false,
  },
} as const satisfies Record<string, ApiOperation>;

/** What can be asked and done about accepting what something costs. @public */
export const acknowledgementOperations = {
  acknowledgeCost: {
    method: 'post',
    path: '/acknowledgements',
    summary: 'Accepts an estimate, in the name of whoever asks',
    body: newAcknowledgementSchema,
    response: acknowledgementRecordSchema,
    creates: true,
    mayBeMissing: true,
    mayConflict: true,
    hasCsv: false,
  },
  getAcknowledgements: {
    method: 'get',
    path: '/acknowledgements',
    summary: 'Who accepted what, newest first; without a permission, own ones',
    query: acknowledgementsQuerySchema,
    response: acknowledgementPageSchema,
    hasCsv: true,
  },
  verifyAcknowledgement: {
    method: 'post',
    path: '/acknowledgements/{id}/verification',
    summary:
      'Checks an acknowledgement against what is really ordered, and uses it up for one task',
    body: verificationRequestSchema,
    response: verificationSchema,
    mayConflict: true,
    hasCsv: false,
  },
} as const satisfies Record<string, ApiOperation>;

/** What can be asked and done about costs. @public */
export const costOperations = {
  ...priceOperations,
  ...acknowledgementOperations,
  ...environmentOperations,
  ...budgetOperations,
} as const satisfies Record<string, ApiOperation>;
