import {
  ConvertMoney,
  monthOfInstant,
  monthsUpTo,
  ParsedTeamCostsQuery,
  tabulateTeamCosts,
  TeamCosts,
  windowOfMonth,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import {
  EnvironmentCost,
  EnvironmentCosts,
} from '../environments/EnvironmentCosts';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetConfig } from './BudgetConfig';

export interface TeamCostService {
  /**
   * What teams cost by month, by estimate.
   *
   * @throws InputError where the catalog never held the Group.
   */
  costs(query: ParsedTeamCostsQuery): Promise<TeamCosts>;
}

export interface DefaultTeamCostServiceOptions {
  readonly environmentCosts: EnvironmentCosts;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed' | 'titleOfTeam'>;
  readonly directory: Pick<TeamDirectory, 'describe'>;
  readonly convert: ConvertMoney;
  readonly config: Pick<BudgetConfig, 'costs' | 'timeZone'>;
  readonly nowMs: () => number;
}

export class DefaultTeamCostService implements TeamCostService {
  readonly #options: DefaultTeamCostServiceOptions;

  constructor(options: DefaultTeamCostServiceOptions) {
    this.#options = options;
  }

  async costs(query: ParsedTeamCostsQuery): Promise<TeamCosts> {
    const { catalog, config, convert, environmentCosts, nowMs } = this.#options;
    const { timeZone } = config;
    const months = monthsUpTo(monthOfInstant(nowMs(), timeZone), query.months);
    const windows = months.map(month => windowOfMonth(month, timeZone));
    const environments = await this.#ofTeam(
      query.team,
      await environmentCosts.between(
        windows[0].fromMs,
        windows[windows.length - 1].toMs,
      ),
    );
    const { currency } = config.costs;
    const table = tabulateTeamCosts(environments, windows, currency, {
      nowMs: nowMs(),
      convert,
      // Of all, so that a month reads the same for every team and window.
      firstMs: await environmentCosts.firstMs(),
    });
    return {
      months,
      currency,
      otherCurrencies: [...table.otherCurrencies],
      otherCurrenciesPerMonth: table.otherCurrenciesPerMonth.map(list => [
        ...list,
      ]),
      teams: await Promise.all(
        table.teams.map(async ({ perMonth, teamRef, unknownPerMonth }) => ({
          teamRef,
          teamTitle: await catalog.titleOfTeam(teamRef),
          perMonth: [...perMonth],
          unknownPerMonth: [...unknownPerMonth],
        })),
      ),
    };
  }

  async #ofTeam(
    team: string | undefined,
    environments: EnvironmentCost[],
  ): Promise<EnvironmentCost[]> {
    if (team === undefined) {
      return environments;
    }
    const { catalog, directory } = this.#options;
    const ref = await catalog.groupNamed(team);
    const groups = new Set((await directory.describe([ref])).get(ref)?.groups);
    return environments.filter(({ teamRef }) => groups.has(teamRef));
  }
}
