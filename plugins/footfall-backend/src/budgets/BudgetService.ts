import { InputError, NotFoundError } from '@backstage/errors';
import {
  addMonths,
  endingMonths,
  isCurrency,
  Month,
  ParsedNewBudget,
  settingMonths,
  versionIn,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetAlertStore } from './BudgetAlertStore';
import { BudgetConfig } from './BudgetConfig';
import { BudgetReader, StandingBudget } from './BudgetReader';
import { BudgetStore } from './BudgetStore';
import { presentBudget, PublicBudget } from './presentBudget';

export interface BudgetService {
  /** Those of the running month, and those that are yet to begin. */
  list(): Promise<PublicBudget[]>;
  /**
   * Sets the budget of a team from a month on, past an end that was said before.
   *
   * @throws InputError where the team or the owner is nobody, the currency is none
   * or the month lies too far ahead.
   */
  set(budget: ParsedNewBudget, by: string): Promise<PublicBudget>;
  /**
   * Ends the budget of a team with the running month, and what was planned.
   *
   * @throws NotFoundError where there is nothing to end.
   */
  end(teamRef: string, by: string): Promise<void>;
}

export interface DefaultBudgetServiceOptions {
  readonly budgets: BudgetStore;
  readonly alerts: Pick<BudgetAlertStore, 'told'>;
  readonly reader: BudgetReader;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed' | 'titleOfTeam'>;
  readonly directory: Pick<TeamDirectory, 'findUserOrGroup'>;
  readonly config: BudgetConfig;
  readonly nowMs: () => number;
}

/** Beyond it a month is more likely to be mistyped than meant. */
const MAX_MONTHS_AHEAD = 36;

export class DefaultBudgetService implements BudgetService {
  readonly #options: DefaultBudgetServiceOptions;

  constructor(options: DefaultBudgetServiceOptions) {
    this.#options = options;
  }

  async list(): Promise<PublicBudget[]> {
    return this.#present(await this.#options.reader.all());
  }

  async set(asked: ParsedNewBudget, by: string): Promise<PublicBudget> {
    const { budgets, catalog, nowMs, reader } = this.#options;
    const teamRef = await catalog.groupNamed(asked.teamRef);
    const from = this.#monthOf(asked);
    const ownerRef = await this.#ownerOf(asked);
    const { monthly } = asked;
    if (!isCurrency(monthly.currency)) {
      throw new InputError(`'${monthly.currency}' is no currency of ISO 4217`);
    }
    const said = { teamRef, monthly, ownerRef, setBy: by, setMs: nowMs() };
    const months = settingMonths(await this.#versionsOf(teamRef), from);
    await budgets.append(months.map(month => ({ ...said, from: month })));
    const standings = (await reader.all()).filter(
      ({ budget }) => budget.teamRef === teamRef,
    );
    const [record] = await this.#present(standings);
    if (!record) {
      throw new NotFoundError(`The budget of '${teamRef}' was ended meanwhile`);
    }
    return record;
  }

  async end(team: string, by: string): Promise<void> {
    const { budgets, nowMs, reader } = this.#options;
    const versions = await this.#versionsOf(team);
    const ending = endingMonths(versions, reader.runningMonth);
    if (ending.length === 0) {
      throw new NotFoundError(`There is no budget of '${team}' to end`);
    }
    await budgets.append(
      ending.map(from => ({
        teamRef: team,
        monthly: null,
        ownerRef: versionIn(versions, from)?.ownerRef ?? by,
        from,
        setBy: by,
        setMs: nowMs(),
      })),
    );
  }

  async #versionsOf(team: string) {
    const versions = await this.#options.budgets.list();
    return versions.filter(({ teamRef }) => teamRef === team);
  }

  #monthOf({ from }: ParsedNewBudget): Month {
    const { runningMonth } = this.#options.reader;
    if (from && from > addMonths(runningMonth, MAX_MONTHS_AHEAD)) {
      throw new InputError(
        `${from} is more than ${MAX_MONTHS_AHEAD} months ahead`,
      );
    }
    return from ?? runningMonth;
  }

  async #ownerOf({ ownerRef }: ParsedNewBudget): Promise<string> {
    const owner = await this.#options.directory.findUserOrGroup(ownerRef);
    if (!owner) {
      throw new InputError(
        `The owner '${ownerRef}' is no User or Group of the catalog, such as user:default/ann`,
      );
    }
    return owner;
  }

  async #present(
    standings: readonly StandingBudget[],
  ): Promise<PublicBudget[]> {
    const { alerts, catalog, config, reader } = this.#options;
    const told = await alerts.told(reader.runningMonth);
    return Promise.all(
      standings.map(async standing =>
        presentBudget(
          standing,
          await catalog.titleOfTeam(standing.budget.teamRef),
          config.budgets.thresholds,
          told,
        ),
      ),
    );
  }
}
