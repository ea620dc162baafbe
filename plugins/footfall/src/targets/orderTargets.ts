import {
  TargetRecord,
  TargetStanding,
} from '@footfall/backstage-plugin-footfall-common';

// Who needs help comes first.
const ranks: Record<TargetStanding, number> = {
  behind: 0,
  missed: 1,
  unknown: 2,
  ahead: 3,
  reached: 4,
};

/** Behind first, those who have to go fastest before the others. */
export function orderTargets(targets: readonly TargetRecord[]): TargetRecord[] {
  return [...targets].sort(
    (a, b) =>
      ranks[a.standing] - ranks[b.standing] ||
      (b.pacePerWeek ?? 0) - (a.pacePerWeek ?? 0) ||
      a.title.localeCompare(b.title),
  );
}
