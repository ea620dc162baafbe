import { Money } from '../cost';
import { Budget, Month } from './Budget';
import { addMonths } from './months';

/**
 * What was said of a budget at some time. It is never changed: whoever changes a
 * budget says something new of it.
 *
 * @public
 */
export interface BudgetVersion {
  readonly teamRef: string;
  /** `null`: from that month on there is none. */
  readonly monthly: Money | null;
  readonly ownerRef: string;
  readonly from: Month;
}

/**
 * The version that holds in a month: that of the latest month until then, and of
 * two for the same month the one that was said last.
 *
 * @param versions - of one team, in the order in which they were said
 * @public
 */
export function versionIn<T extends BudgetVersion>(
  versions: readonly T[],
  month: Month,
): T | undefined {
  return versions.reduce<T | undefined>(
    (found, version) =>
      version.from <= month && version.from >= (found?.from ?? '')
        ? version
        : found,
    undefined,
  );
}

/**
 * The budget of a month; `null` where there is none.
 *
 * @param versions - of one team, in the order in which they were said
 * @public
 */
export function budgetIn(
  versions: readonly BudgetVersion[],
  month: Month,
): Budget | null {
  const version = versionIn(versions, month);
  return version && version.monthly
    ? { ...version, monthly: version.monthly }
    : null;
}

/**
 * From which months on it has to be said that there is no budget, so that it ends
 * with the running one: from the next month, and from every later one that was
 * planned already. Empty where there is nothing to end.
 *
 * @param versions - of one team, in the order in which they were said
 * @public
 */
export function endingMonths(
  versions: readonly BudgetVersion[],
  running: Month,
): Month[] {
  const next = addMonths(running, 1);
  const planned = versions.map(({ from }) => from).filter(from => from > next);
  return [...new Set([next, ...planned])]
    .filter(month => budgetIn(versions, month) !== null)
    .sort();
}

/**
 * From which months on a budget has to be said, so that it holds from a month on
 * until another amount takes over: from that month, and from every later one in
 * which it was said to end. Whoever sets a budget sets it past an end that was said
 * before; the amounts that an end took away do not come back.
 *
 * @param versions - of one team, in the order in which they were said
 * @public
 */
export function settingMonths(
  versions: readonly BudgetVersion[],
  from: Month,
): Month[] {
  const later = versions
    .map(version => version.from)
    .filter(month => month > from && budgetIn(versions, month) === null);
  return [...new Set([from, ...later])].sort();
}
