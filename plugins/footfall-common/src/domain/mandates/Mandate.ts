import { Tier } from '../deployments';
import { Day } from '../time';

/**
 * Which services a mandate is about. Absent parts do not narrow; a scope with
 * no part is the whole organisation.
 *
 * @public
 */
export interface MandateScope {
  /** The ref of a Group: its services and those of all Groups below it. */
  readonly team: string | null;
  readonly type: string | null;
  readonly tag: string | null;
  readonly tier: Tier | null;
}

/**
 * A rule that says: from this day until that day these services must take a
 * paved route.
 *
 * @public
 */
export interface Mandate {
  readonly id: string;
  readonly title: string;
  readonly scope: MandateScope;
  readonly from: Day;
  /** The first day on which it no longer holds; `null` while no end is set. */
  readonly to: Day | null;
  readonly reason: string;
}

/**
 * Takes one service out of a mandate for a while.
 *
 * @public
 */
export interface MandateException {
  readonly id: string;
  readonly mandateId: string;
  readonly serviceRef: string;
  readonly from: Day;
  /** The first day on which it no longer holds; `null` while no end is set. */
  readonly to: Day | null;
}

/** @public */
export function holdsOn(
  dated: { readonly from: Day; readonly to: Day | null },
  day: Day,
): boolean {
  return dated.from <= day && (dated.to === null || day < dated.to);
}
