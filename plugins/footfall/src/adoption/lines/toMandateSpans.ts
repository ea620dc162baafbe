import {
  Day,
  DayRange,
  FilterOptions,
  MandateList,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionFilters } from '../../filters/AdoptionFilters';

type MandateScope = MandateList['mandates'][number]['scope'];

/** A mandate over the days that the chart shows. */
export interface MandateSpan extends DayRange {
  readonly id: string;
  readonly title: string;
  /** Spans of one lane do not overlap. */
  readonly lane: number;
  /** Where the next span of its lane begins: there its title has to end. */
  readonly nextFrom: Day | null;
  /** It was in force before the first day, or still is after the last. */
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

function lineageOf(ref: string, teams: FilterOptions['teams']): string[] {
  const parents = new Map(teams.map(team => [team.ref, team.parentRef]));
  const lineage: string[] = [];
  let current: string | null = ref;
  // A Group may close a cycle: each is visited once.
  while (current !== null && !lineage.includes(current)) {
    lineage.push(current);
    current = parents.get(current) ?? null;
  }
  return lineage;
}

/** Whether a mandate can cover anything of what the filters show. */
function touches(
  scope: MandateScope,
  filters: Pick<AdoptionFilters, 'tier' | 'team' | 'type'>,
  teams: FilterOptions['teams'],
): boolean {
  const { tier, team, type } = filters;
  const isTeamTouched =
    scope.team === null ||
    team === undefined ||
    lineageOf(team, teams).includes(scope.team) ||
    lineageOf(scope.team, teams).includes(team);
  return (
    isTeamTouched &&
    (scope.tier === null || scope.tier === tier) &&
    (scope.type === null || type === undefined || scope.type === type)
  );
}

function firstFreeLane(ends: readonly Day[], from: Day): number {
  const free = ends.findIndex(end => end <= from);
  return free === -1 ? ends.length : free;
}

/**
 * The mandates that touch what the filters show, over the days of the chart,
 * each in the lowest lane that is free.
 */
export function toMandateSpans(
  mandates: MandateList['mandates'],
  filters: Pick<AdoptionFilters, 'tier' | 'team' | 'type'>,
  teams: FilterOptions['teams'],
  line: DayRange,
): MandateSpan[] {
  const laneEnds: Day[] = [];
  return mandates
    .filter(
      ({ scope, from, to }) =>
        from < line.to &&
        (to === null || (to > line.from && to > from)) &&
        touches(scope, filters, teams),
    )
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ id, title, from, to }): Omit<MandateSpan, 'nextFrom'> => {
      const endsAfter = to === null || to > line.to;
      const span = {
        id,
        title,
        from: from < line.from ? line.from : from,
        to: to === null || endsAfter ? line.to : to,
        startsBefore: from < line.from,
        endsAfter,
      };
      const lane = firstFreeLane(laneEnds, span.from);
      laneEnds[lane] = span.to;
      return { ...span, lane };
    })
    .map((span, index, spans) => ({
      ...span,
      nextFrom:
        spans.slice(index + 1).find(({ lane }) => lane === span.lane)?.from ??
        null,
    }));
}
