import {
  CostApi,
  EnvironmentRecord,
  NewBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankCosts } from '@footfall/demo';

/** What it takes to say what runs and what it may cost. */
export type RecordCostsApi = Pick<
  CostApi,
  | 'getBudgets'
  | 'getEnvironments'
  | 'importEnvironment'
  | 'setBudget'
  | 'shutDownEnvironment'
>;

async function recordEnvironments(
  api: RecordCostsApi,
  { environments }: HaldenBankCosts,
): Promise<EnvironmentRecord[]> {
  const before = (await api.getEnvironments({ gone: 'true' })).environments;
  const known = new Set(before.map(({ name }) => name));
  // Those that went long ago are listed no more; the last one was told last.
  if (!known.has(environments[environments.length - 1].name)) {
    for (const environment of environments) {
      if (!known.has(environment.name)) {
        await api.importEnvironment(environment);
      }
    }
  }
  return (await api.getEnvironments()).environments;
}

async function shutDown(
  api: RecordCostsApi,
  environments: readonly EnvironmentRecord[],
  { leaving }: HaldenBankCosts,
) {
  for (const { id, name, shutdown } of environments) {
    if (leaving.includes(name) && shutdown === null) {
      await api.shutDownEnvironment(id);
    }
  }
}

async function recordBudgets(
  api: RecordCostsApi,
  { budgets: planned }: HaldenBankCosts,
) {
  const { budgets } = await api.getBudgets();
  const byTeam = new Map<string, NewBudget[]>();
  for (const budget of planned) {
    byTeam.set(budget.teamRef, [...(byTeam.get(budget.teamRef) ?? []), budget]);
  }
  for (const [teamRef, versions] of byTeam) {
    const said = budgets.find(budget => budget.teamRef === teamRef)?.history;
    // In their order: so many were said before it was interrupted.
    for (const version of versions.slice(said?.length ?? 0)) {
      await api.setBudget(version);
    }
  }
}

/**
 * Says what runs at Halden Bank and what it may cost, each once: an interrupted
 * run goes on where it was, and what a visitor did since stays as it is.
 */
export async function recordCosts(
  api: RecordCostsApi,
  costs: HaldenBankCosts,
): Promise<void> {
  const environments = await recordEnvironments(api, costs);
  await shutDown(api, environments, costs);
  await recordBudgets(api, costs);
}
