import {
  CostQuestion,
  Touchpoint,
} from '@footfall/backstage-plugin-footfall-common';
import { Persona, personas } from '../personas';

/** Something that a persona accepted the cost of. */
export interface HaldenBankOrder {
  readonly persona: Persona;
  readonly question: CostQuestion;
  /** Why it should be had although it goes over the budget. */
  readonly reason: string;
  readonly touchpoint: Touchpoint;
}

const pythonApi = (
  name: string,
  owner: string,
  size: 'small' | 'medium' | 'large',
): CostQuestion => ({
  templateRef: 'template:default/python-api-with-database',
  inputs: {
    name,
    owner: `group:default/${owner}`,
    cloud: 'aws',
    size,
    databaseGb: 50,
    replicas: 2,
  },
  teamRef: `group:default/${owner}`,
});

const gpuNotebook = (
  name: string,
  owner: string,
  gpus: number,
): CostQuestion => ({
  templateRef: 'template:default/gpu-notebook',
  inputs: {
    name,
    owner: `group:default/${owner}`,
    cloud: 'gcp',
    gpus,
    hoursPerDay: 8,
    days: 14,
  },
  teamRef: `group:default/${owner}`,
});

const [engineer, developer, lead] = personas;

/** What the personas accepted lately, each by another door. */
export const haldenBankOrders: readonly HaldenBankOrder[] = [
  {
    persona: developer,
    question: pythonApi('receipt-scanner', 'mobile-banking', 'small'),
    reason: 'The pilot begins on the first; the load test goes for it.',
    touchpoint: 'portal',
  },
  {
    persona: lead,
    question: gpuNotebook('rings-replay', 'fraud-models', 1),
    reason: 'The regulator wants the replay of last quarter by the end of it.',
    touchpoint: 'portal',
  },
  {
    persona: lead,
    question: gpuNotebook('rings-replay-wide', 'fraud-models', 2),
    reason: 'The same with twice the memory, should the first one not do.',
    touchpoint: 'cli',
  },
  {
    persona: engineer,
    question: pythonApi('portal-search', 'developer-platform', 'medium'),
    reason: 'To try what the golden path costs.',
    touchpoint: 'chat',
  },
];
