import {
  Day,
  TargetList,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionFilters } from '../../filters/AdoptionFilters';

function scopeOf({
  team,
  type,
}: Pick<AdoptionFilters, 'team' | 'type'>): Pick<
  TargetRecord,
  'scope' | 'key'
> | null {
  if (team !== undefined && type !== undefined) {
    // A target is set for a team or for a type, not for one within the other.
    return null;
  }
  if (team !== undefined) {
    return { scope: 'team', key: team };
  }
  return type === undefined
    ? { scope: 'organisation', key: 'organisation' }
    : { scope: 'type', key: type };
}

/**
 * The target for exactly what the filters show: of those still open, the next
 * one due; the last that was due where none is left.
 */
export function targetOf(
  targets: TargetList['targets'],
  filters: Pick<AdoptionFilters, 'tier' | 'team' | 'type'>,
  today: Day,
): TargetRecord | undefined {
  const wanted = scopeOf(filters);
  const open = targets
    .filter(
      target =>
        target.endedAt === null &&
        target.tier === filters.tier &&
        target.scope === wanted?.scope &&
        target.key === wanted.key,
    )
    .sort((a, b) => a.by.localeCompare(b.by));
  return open.find(({ by }) => by > today) ?? open.at(-1);
}
