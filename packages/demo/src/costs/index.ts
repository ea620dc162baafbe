import {
  Day,
  EnvironmentImport,
  NewBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { createPeople } from '../people';
import { randomOf } from '../random';
import { DEFAULT_SEED } from '../story';
import { haldenBankBudgets } from './budgets';
import { EnvironmentPlan, toEnvironmentImport } from './EnvironmentPlan';
import { goneEnvironments } from './goneByNow';
import { longLivedEnvironments } from './longLived';
import { LEAVING, shortLivedEnvironments } from './shortLived';

export { haldenBankOrders } from './orders';
export type { HaldenBankOrder } from './orders';
export { haldenBankPullRequests } from './pullRequests';
export { FORGOTTEN, LEAVING } from './shortLived';

/** What runs at Halden Bank, what it may cost, and what is on its way out. */
export interface HaldenBankCosts {
  /** Those that went first, so that the last one tells that all are there. */
  readonly environments: readonly EnvironmentImport[];
  /** The names of those that somebody shuts down. */
  readonly leaving: readonly string[];
  /** By team; what holds today comes first. */
  readonly budgets: readonly NewBudget[];
}

/** The environments and budgets of Halden Bank; its months are those of UTC. */
export function haldenBankCosts({
  today,
  seed = DEFAULT_SEED,
}: {
  readonly today: Day;
  /** Default: the one that the demo uses. */
  readonly seed?: number;
}): HaldenBankCosts {
  const people = createPeople(randomOf(seed, 'people'));
  const makerOf = ({ team }: EnvironmentPlan) =>
    `user:default/${people.find(person => person.team === team)?.userName}`;
  const environments = [
    ...goneEnvironments(today),
    ...shortLivedEnvironments(today),
    ...longLivedEnvironments(today),
  ].map(plan => toEnvironmentImport(plan, makerOf(plan)));
  return {
    environments,
    leaving: [LEAVING],
    budgets: haldenBankBudgets(environments, today),
  };
}
