import { ORGANISATION_KEY, UNATTRIBUTED_KEY } from '../adoption/groupings';
import { DigestStall } from './Digest';
import { WeekFacts } from './DigestFacts';

const isWhole = ({ key }: DigestStall) => key === ORGANISATION_KEY;

/** Who stands still, and for whom this week is the first to say so. */
export function stallsOf(now: WeekFacts, before: WeekFacts): DigestStall[] {
  const stalledBefore = new Set(
    before.trends.filter(({ plateau }) => plateau).map(({ key }) => key),
  );
  return now.trends
    .flatMap(({ key, title, plateau }): DigestStall[] =>
      plateau && key !== UNATTRIBUTED_KEY
        ? [{ key, title, ...plateau, isNew: !stalledBefore.has(key) }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(isWhole(b)) - Number(isWhole(a)) ||
        Number(b.isNew) - Number(a.isNew) ||
        b.weeks - a.weeks ||
        a.key.localeCompare(b.key, 'en'),
    );
}
