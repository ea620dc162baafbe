import {
  CostApi,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureBudgets } from './createFixtureBudgets';
import { createFixtureEnvironments } from './createFixtureEnvironments';
import {
  fixtureAcknowledgementPage,
  fixtureAcknowledgements,
} from './fixtureAcknowledgements';
import { FixtureBudgets } from './FixtureBudgets';
import { FixtureEnvironments } from './FixtureEnvironments';
import { FixtureEstimates } from './FixtureEstimates';
import { fixtureTeamCosts, noTeamCosts } from './fixtureTeamCosts';
import {
  createFixtureToolEstimates,
  fixtureToolEstimates,
} from './fixtureToolEstimates';
import { FixtureTeam } from './organisation';

/** How much a made-up organisation runs, and of whom. */
interface CostsOf {
  readonly size: 'none' | 'few' | 'many';
  readonly teams: readonly FixtureTeam[];
  readonly belowTeam: (ref: string) => readonly string[];
  readonly nowMs: number;
}

const refuse = () => Promise.reject(new Error('Not part of the fixtures'));

const MINE = ['group:default/web', 'group:default/checkout'];

const environmentTable: Record<
  CostsOf['size'],
  () => readonly EnvironmentRecord[]
> = {
  none: () => [],
  few: () =>
    createFixtureEnvironments().filter(
      ({ teamRef }) => teamRef === 'group:default/checkout',
    ),
  many: createFixtureEnvironments,
};

/** What things cost in a made-up organisation. */
export function createFixtureCosts(of: CostsOf): CostApi {
  const { belowTeam, nowMs, size, teams } = of;
  const environments = new FixtureEnvironments({
    environments: environmentTable[size](),
    belowTeam,
    mine: MINE,
    nowMs,
  });
  const budgets = new FixtureBudgets(
    size === 'many' ? createFixtureBudgets() : [],
  );
  const estimates = new FixtureEstimates({}, () => nowMs);
  const acknowledged = size === 'many' ? fixtureAcknowledgements : [];
  return {
    getPriceBook: refuse,
    estimate: estimates.estimate,
    postInfracost: refuse,
    ...createFixtureToolEstimates(size === 'many' ? fixtureToolEstimates : []),
    acknowledge: estimates.acknowledge,
    verify: estimates.verify,
    getAcknowledgements: async query =>
      fixtureAcknowledgementPage(
        acknowledged,
        query?.team === undefined ? undefined : belowTeam(query.team),
        query,
      ),
    exportAcknowledgements: async () => 'at,by,title\n',
    getEnvironments: async query => environments.list(query),
    exportEnvironments: async query =>
      [
        'name,team,state',
        ...environments
          .list(query)
          .environments.map(one => `${one.name},${one.teamRef},${one.state}`),
        '',
      ].join('\n'),
    getEnvironment: async id => environments.get(id),
    registerEnvironment: refuse,
    importEnvironment: refuse,
    extendEnvironment: async (id, extension) =>
      environments.extend(id, extension),
    touchEnvironment: async id => environments.touch(id),
    shutDownEnvironment: async id => environments.shutDown(id),
    deregisterEnvironment: async id => environments.deregister(id),
    getBudgets: async () => budgets.list(),
    exportBudgets: async () => 'team,monthly\n',
    setBudget: async budget => budgets.set(budget),
    endBudget: async teamRef => budgets.end(teamRef),
    getTeamCosts: async query =>
      size === 'none'
        ? noTeamCosts
        : fixtureTeamCosts(
            query?.team === undefined
              ? teams
              : teams.filter(({ ref }) =>
                  belowTeam(query.team ?? '').includes(ref),
                ),
          ),
    exportTeamCosts: async () => 'team,month,low,high,currency\n',
  };
}
