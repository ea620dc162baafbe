import { MoneyRange } from '../cost';
import { monthlyCostsOf } from './budgetStanding';
import { EnvironmentLife } from './EnvironmentLife';
import { ConvertMoney } from './totalIn';

/**
 * What a team cost, month by month.
 *
 * @public
 */
export interface TeamCostRow {
  readonly teamRef: string;
  /** `null` where nothing is known. */
  readonly perMonth: readonly (MoneyRange | null)[];
  /** Environments of which nobody knows all of the cost. */
  readonly unknownPerMonth: readonly number[];
}

/**
 * What every team cost, month by month.
 *
 * @public
 */
export interface TeamCostTable {
  readonly teams: readonly TeamCostRow[];
  /** Left out of any month, as no rate converts them. */
  readonly otherCurrencies: readonly string[];
  /** Of each month, those that are left out of it. */
  readonly otherCurrenciesPerMonth: readonly (readonly string[])[];
}

const sortedUnion = (lists: readonly (readonly string[])[]): string[] =>
  [...new Set(lists.flat())].sort();

/**
 * What teams cost by month, each environment with the team that pays for it. The
 * running month is told as it is committed, so that it is the same as in a
 * budget. Of the months before the first environment of all nothing is known.
 *
 * @param months - the instants of each month, oldest first
 * @param moment - `firstMs` is when the first environment of all was made, whoever
 * pays for it and whether or not it is among these; `null` where there is none
 * @public
 */
export function tabulateTeamCosts(
  environments: readonly EnvironmentLife[],
  months: readonly { readonly fromMs: number; readonly toMs: number }[],
  currency: string,
  {
    firstMs,
    ...moment
  }: {
    readonly nowMs: number;
    readonly convert: ConvertMoney;
    readonly firstMs: number | null;
  },
): TeamCostTable {
  const others: string[][] = months.map(() => []);
  const rowOf = (teamRef: string): TeamCostRow => {
    const own = environments.filter(
      environment => environment.teamRef === teamRef,
    );
    const costs = months.map(month =>
      monthlyCostsOf(own, currency, { ...moment, month }),
    );
    costs.forEach(({ otherCurrencies }, index) =>
      others[index].push(...otherCurrencies),
    );
    return {
      teamRef,
      perMonth: costs.map(({ committed }, index) =>
        firstMs === null || months[index].toMs <= firstMs ? null : committed,
      ),
      unknownPerMonth: costs.map(
        ({ unknownEnvironments }) => unknownEnvironments,
      ),
    };
  };
  const refs = new Set(environments.map(({ teamRef }) => teamRef));
  return {
    teams: [...refs].sort().map(rowOf),
    otherCurrencies: sortedUnion(others),
    otherCurrenciesPerMonth: others.map(list => sortedUnion([list])),
  };
}
