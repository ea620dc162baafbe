import {
  EnvironmentImport,
  NewBudget,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankCosts, LEAVING } from '@footfall/demo';
import { recordCosts, RecordCostsApi } from './recordCosts';

const costs = haldenBankCosts({ today: parseDay('2026-11-21') });

/** A portal that remembers what it was told, and stops where it is told to. */
function createPortal() {
  const environments: EnvironmentImport[] = [];
  const budgets: NewBudget[] = [];
  const leaving: string[] = [];
  let writes = 0;
  let failsAfter = Infinity;
  const write = (change: () => void) => {
    if (writes >= failsAfter) {
      throw new Error('The portal restarts');
    }
    writes += 1;
    change();
  };
  const api = {
    getEnvironments: async ({ gone }: { gone?: string } = {}) => ({
      environments: environments
        .filter(({ goneAt }) => gone === 'true' || !goneAt)
        .map(({ name }) => ({
          id: name,
          name,
          shutdown: leaving.includes(name) ? {} : null,
        })),
    }),
    importEnvironment: async (environment: EnvironmentImport) =>
      write(() => environments.push(environment)),
    shutDownEnvironment: async (id: string) => write(() => leaving.push(id)),
    getBudgets: async () => ({
      budgets: [...new Set(budgets.map(({ teamRef }) => teamRef))].map(
        teamRef => ({
          teamRef,
          history: budgets.filter(budget => budget.teamRef === teamRef),
        }),
      ),
    }),
    setBudget: async (budget: NewBudget) => write(() => budgets.push(budget)),
  };
  return {
    environments,
    budgets,
    leaving,
    writes: () => writes,
    failAfter: (count: number) => {
      failsAfter = count;
    },
    // The portal answers no more than what is read here.
    record: () => recordCosts(api as unknown as RecordCostsApi, costs),
  };
}

describe('recordCosts', () => {
  it('says everything once', async () => {
    const portal = createPortal();
    await portal.record();
    expect(portal.environments).toEqual(costs.environments);
    expect(portal.leaving).toEqual([LEAVING]);
    expect(portal.budgets).toEqual(costs.budgets);
    const writes = portal.writes();
    await portal.record();
    expect(portal.writes()).toBe(writes);
  });

  it('goes on where it was, wherever it was interrupted', async () => {
    const whole = createPortal();
    await whole.record();
    for (let at = 0; at < whole.writes(); at += 1) {
      const portal = createPortal();
      portal.failAfter(at);
      await expect(portal.record()).rejects.toThrow('restarts');
      portal.failAfter(Infinity);
      await portal.record();
      expect(portal.environments).toEqual(costs.environments);
      expect(portal.leaving).toEqual([LEAVING]);
      expect(portal.budgets).toEqual(costs.budgets);
    }
  });
});
