import {
  Budget,
  budgetIn,
  ConvertMoney,
  Month,
  MonthlyCosts,
  monthlyCostsOf,
  monthOfInstant,
  shareOfBudget,
  TeamTree,
  windowOfMonth,
} from '@footfall/backstage-plugin-footfall-common';
import {
  EnvironmentCost,
  EnvironmentCosts,
} from '../environments/EnvironmentCosts';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetConfig } from './BudgetConfig';
import { BudgetStore, StoredBudgetVersion } from './BudgetStore';

export interface BudgetReaderOptions {
  readonly budgets: Pick<BudgetStore, 'list'>;
  readonly environmentCosts: EnvironmentCosts;
  readonly directory: Pick<TeamDirectory, 'tree'>;
  readonly convert: ConvertMoney;
  readonly config: Pick<BudgetConfig, 'timeZone'>;
  readonly nowMs: () => number;
}

/** A budget, and how its month stands. */
export interface StandingBudget {
  readonly budget: Budget;
  /** The running one, or the first one of a budget that is yet to begin. */
  readonly month: Month;
  readonly costs: MonthlyCosts;
  readonly share: number | null;
  /** What runs or ran for the team and the teams below it. */
  readonly environments: readonly EnvironmentCost[];
  /** All that was said of it, in the order in which it was said. */
  readonly versions: readonly StoredBudgetVersion[];
}

type DueBudget = Pick<StandingBudget, 'budget' | 'month' | 'versions'>;

function dueBudgetOf(
  versions: readonly StoredBudgetVersion[],
  running: Month,
): DueBudget | [] {
  const planned = versions
    .map(({ from }) => from)
    .filter(from => from > running)
    .sort();
  for (const month of [running, ...planned]) {
    const budget = budgetIn(versions, month);
    if (budget) {
      return { budget, month, versions };
    }
  }
  return [];
}

function versionsByTeam(list: readonly StoredBudgetVersion[]) {
  const teams = new Map<string, StoredBudgetVersion[]>();
  for (const version of list) {
    const versions = teams.get(version.teamRef) ?? [];
    teams.set(version.teamRef, [...versions, version]);
  }
  return [...teams.values()];
}

/** How budgets stand: what was said of them, beside what runs. */
export class BudgetReader {
  readonly #options: BudgetReaderOptions;

  constructor(options: BudgetReaderOptions) {
    this.#options = options;
  }

  get runningMonth(): Month {
    const { config, nowMs } = this.#options;
    return monthOfInstant(nowMs(), config.timeZone);
  }

  /** All that have not ended, those that are yet to begin too. */
  async all(): Promise<StandingBudget[]> {
    return this.#stand(await this.#due(), await this.#options.directory.tree());
  }

  /**
   * The budget of the running month that a Group pays from: its own, or that of
   * the nearest Group above it which has one.
   */
  async payingFor(teamRef: string): Promise<StandingBudget | undefined> {
    const tree = await this.#options.directory.tree();
    const running = (await this.#due()).filter(
      ({ month }) => month === this.runningMonth,
    );
    const paying = [teamRef, ...tree.lineageOf(teamRef)].flatMap(
      ref => running.find(({ budget }) => budget.teamRef === ref) ?? [],
    );
    const [standing] = await this.#stand(paying.slice(0, 1), tree);
    return standing;
  }

  async #due(): Promise<DueBudget[]> {
    const list = await this.#options.budgets.list();
    return versionsByTeam(list).flatMap(versions =>
      dueBudgetOf(versions, this.runningMonth),
    );
  }

  async #stand(
    due: readonly DueBudget[],
    tree: TeamTree,
  ): Promise<StandingBudget[]> {
    if (due.length === 0) {
      return [];
    }
    const { config, convert, environmentCosts, nowMs } = this.#options;
    const windowOf = (month: Month) => windowOfMonth(month, config.timeZone);
    const windows = due.map(({ month }) => windowOf(month));
    const all = await environmentCosts.between(
      Math.min(...windows.map(({ fromMs }) => fromMs)),
      Math.max(...windows.map(({ toMs }) => toMs)),
    );
    return due.map(item => {
      const { budget, month } = item;
      const environments = all.filter(
        ({ teamRef }) =>
          teamRef === budget.teamRef ||
          tree.lineageOf(teamRef).includes(budget.teamRef),
      );
      const costs = monthlyCostsOf(environments, budget.monthly.currency, {
        nowMs: nowMs(),
        month: windowOf(month),
        convert,
      });
      const share = shareOfBudget(budget.monthly, costs.committed);
      return { ...item, costs, share, environments };
    });
  }
}
