import {
  Day,
  holdsOn,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';

/** Where a dated record stands, in the order in which they are listed. */
export const phases = ['inForce', 'planned', 'ended'] as const;

/** @see phases */
export type Phase = (typeof phases)[number];

/** Days during which something holds; `to` is the first day without it. */
export interface Dated {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether something holds today, will, or no longer does. */
export function phaseOf(dated: Dated, today: Day): Phase {
  if (holdsOn(dated, today)) {
    return 'inForce';
  }
  const isToCome =
    dated.from > today && (dated.to === null || dated.to > dated.from);
  return isToCome ? 'planned' : 'ended';
}

/** An exception holds no longer than the mandate that it is from. */
export function phaseOfException(
  exception: Dated,
  mandate: Dated,
  today: Day,
): Phase {
  return phaseOf(mandate, today) === 'ended'
    ? 'ended'
    : phaseOf(exception, today);
}

/** Those in force first, then what is to come, then the past; newest first. */
export function orderMandates(
  mandates: readonly MandateRecord[],
  today: Day,
): MandateRecord[] {
  const rankOf = (mandate: MandateRecord) =>
    phases.indexOf(phaseOf(mandate, today));
  return [...mandates].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.from.localeCompare(a.from) ||
      a.title.localeCompare(b.title),
  );
}
