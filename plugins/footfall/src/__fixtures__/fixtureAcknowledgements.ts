import {
  AcknowledgementPage,
  AcknowledgementRecord,
  AcknowledgementsQuery,
  addDays,
} from '@footfall/backstage-plugin-footfall-common';
import { TODAY } from './organisation';

function acknowledgementOf(
  index: number,
  part: Partial<AcknowledgementRecord>,
): AcknowledgementRecord {
  const at = `${addDays(TODAY, -index)}T1${index % 10}:20:00Z`;
  return {
    id: `acknowledgement-${index}`,
    by: 'user:default/ann',
    at,
    validUntil: `${addDays(TODAY, 1 - index)}T1${index % 10}:20:00Z`,
    state: 'used',
    templateRef: 'template:default/python-api',
    teamRef: 'group:default/checkout',
    title: 'Python API with a database',
    inputsHash: `hash-${index}`,
    provider: 'aws',
    region: 'eu-west-2',
    completeness: 'complete',
    monthly: { low: '181.04', high: '181.04', currency: 'GBP' },
    unknownLines: 0,
    pricesFrom: addDays(TODAY, -40),
    pricesTo: addDays(TODAY, -12),
    wasOverBudget: false,
    reason: null,
    touchpoint: 'portal',
    taskId: `task-${index}`,
    usedAt: at,
    ...part,
  };
}

/** Who accepted what: in every state, over a budget, of an unknown cost. */
export const fixtureAcknowledgements: readonly AcknowledgementRecord[] = [
  acknowledgementOf(0, { state: 'valid', taskId: null, usedAt: null }),
  acknowledgementOf(1, {
    by: 'user:default/noor.aziz',
    templateRef: 'template:default/gpu-notebook',
    title: 'GPU notebook',
    teamRef: 'group:default/forecast',
    provider: 'gcp',
    monthly: { low: '318.00', high: '560.00', currency: 'GBP' },
    completeness: 'partial',
    unknownLines: 1,
    wasOverBudget: null,
    touchpoint: 'assistant',
  }),
  acknowledgementOf(3, {
    by: 'user:default/mira.holt',
    templateRef: 'template:default/load-test',
    title: 'Load test',
    teamRef: 'group:default/fares',
    monthly: { low: '412.00', high: '412.00', currency: 'GBP' },
    wasOverBudget: true,
    reason: 'The summer timetable goes on sale next week.',
    touchpoint: 'api',
  }),
  acknowledgementOf(6, {
    state: 'expired',
    taskId: null,
    usedAt: null,
    title: 'Message broker',
    teamRef: null,
    completeness: 'unknown',
    monthly: null,
    unknownLines: 3,
    pricesFrom: null,
    pricesTo: null,
  }),
];

/** A page of them, narrowed by who would pay, by what it was, and by days. */
export function fixtureAcknowledgementPage(
  acknowledgements: readonly AcknowledgementRecord[],
  teams: readonly string[] | undefined,
  { from = '', template, to }: AcknowledgementsQuery = {},
): AcknowledgementPage {
  const found = acknowledgements.filter(
    ({ at, teamRef, templateRef }) =>
      (!teams || (teamRef !== null && teams.includes(teamRef))) &&
      (template === undefined || templateRef === template) &&
      at >= from &&
      (to === undefined || at < to),
  );
  return {
    acknowledgements: found,
    pageInfo: { totalItems: found.length, nextCursor: null },
  };
}
