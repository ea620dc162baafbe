import {
  CatalogHistory,
  DeploymentEvidence,
  noEvidence,
  parseDay,
  PlacedService,
  placeServices,
  Registration,
  Service,
  Team,
  teamTreeIn,
  TimeWindow,
  Version,
  windowOf,
} from '../domain';

/** Four weeks of a spring, in UTC, for tests that need some window. */
export const aWindow: TimeWindow = windowOf(
  { from: parseDay('2026-03-02'), to: parseDay('2026-03-30') },
  'UTC',
);

/** The instant at which a day begins in UTC; `null` stays without an end. */
function instantOf(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00Z`);
}

/** A state that held from one day to another, `null` where it has no end. */
export function held<T>(
  from: string | null,
  to: string | null,
  value: T,
): Version<T> {
  return { fromMs: instantOf(from), toMs: instantOf(to), value };
}

export function aRegistration(
  changes: Partial<Registration> = {},
): Registration {
  return {
    isService: true,
    ownerRef: null,
    type: 'service',
    tags: [],
    ...changes,
  };
}

export function aService(
  id: number,
  ...registrations: Version<Registration>[]
): Service {
  return {
    id,
    ref: `component:default/service-${id}`,
    title: `Service ${id}`,
    registrations,
  };
}

export function aTeam(ref: string, changes: Partial<Team> = {}): Team {
  return { ref, title: ref, type: 'team', parentRef: null, ...changes };
}

/** Places services with evidence by service id and a mapping by service ref. */
export function placeIn(
  history: CatalogHistory,
  options: {
    window?: TimeWindow;
    evidence?: Record<number, Partial<DeploymentEvidence>>;
    mapping?: Record<string, string>;
  } = {},
): PlacedService[] {
  const window = options.window ?? aWindow;
  return placeServices(history, window, teamTreeIn(history, window), {
    evidenceOf: id => {
      const evidence = options.evidence?.[id];
      return evidence && { ...noEvidence, ...evidence };
    },
    mappedTeamOf: ref => options.mapping?.[ref] ?? null,
  });
}
