import {
  EnvironmentRecord,
  EnvironmentsQuery,
  EnvironmentState,
  environmentStates,
  serviceRefOf,
  Tier,
  tiers,
} from '@footfall/backstage-plugin-footfall-common';
import { writeParams } from '../../filters/writeParams';

/** What somebody pays for without using it. */
export const FORGOTTEN = 'forgotten';

const forgottenStates: readonly EnvironmentState[] = ['idle', 'expired'];

/** Whether nobody seems to need what is in this state. */
export const isForgotten = (state: EnvironmentState): boolean =>
  forgottenStates.includes(state);

/** The states that can be asked for: one of them, or all forgotten ones. */
export const stateChoices = [FORGOTTEN, ...environmentStates] as const;

/** @see stateChoices */
export type StateChoice = (typeof stateChoices)[number];

/** Stands for all Groups of whoever looks; no ref of an entity is like it. */
export const MINE = 'mine';

/** Which environments the page shows, as its address says it. */
export interface EnvironmentFilters {
  /** A Group's ref, or {@link MINE}; undefined: every team. */
  readonly team: string | undefined;
  /** The ref of an entity. */
  readonly service: string | undefined;
  readonly state: StateChoice | undefined;
  readonly tier: Tier | undefined;
}

/** What an address that says nothing shows. */
export const everyEnvironment: EnvironmentFilters = {
  team: undefined,
  service: undefined,
  state: undefined,
  tier: undefined,
};

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readEnvironmentFilters(
  params: URLSearchParams,
): EnvironmentFilters {
  return {
    team: params.get('team') ?? undefined,
    service: params.get('service') ?? undefined,
    state: stateChoices.find(known => known === params.get('state')),
    tier: tiers.find(known => known === params.get('tier')),
  };
}

/** Writes filters into an address, beside what else it carries. */
export const writeEnvironmentFilters = (
  { service, state, team, tier }: EnvironmentFilters,
  params: URLSearchParams,
): URLSearchParams => writeParams({ team, service, state, tier }, params);

/** Whether more is shown without these filters. */
export const narrowsEnvironments = (filters: EnvironmentFilters) =>
  Object.values(filters).some(value => value !== undefined);

/**
 * What the backend is asked: all of a team, so that what could be saved is told
 * of all of it, and every service of it can be chosen. Those that went are listed
 * only where they are asked for.
 */
export function toEnvironmentsQuery({
  state,
  team,
}: EnvironmentFilters): EnvironmentsQuery {
  return {
    ...(team === MINE && { mine: 'true' }),
    ...(team !== undefined && team !== MINE && { team }),
    ...(state === 'gone' && { gone: 'true' }),
  };
}

const statesOf = (choice: StateChoice): readonly EnvironmentState[] =>
  choice === FORGOTTEN ? forgottenStates : [choice];

/** The environments of a service, or all of them where none is named. */
export const environmentsOf = (
  environments: readonly EnvironmentRecord[],
  service: string | undefined,
): readonly EnvironmentRecord[] =>
  service === undefined
    ? environments
    : environments.filter(one => one.serviceRef === serviceRefOf(service));

/** Those environments that are of the state and the tier asked for. */
export function filterEnvironments(
  environments: readonly EnvironmentRecord[],
  { state, tier }: EnvironmentFilters,
): EnvironmentRecord[] {
  return environments.filter(
    one =>
      (state === undefined || statesOf(state).includes(one.state)) &&
      (tier === undefined || one.tier === tier),
  );
}

/** The refs of the services whose environments these are. */
export const servicesIn = (
  environments: readonly EnvironmentRecord[],
): string[] => [
  ...new Set(environments.flatMap(({ serviceRef }) => serviceRef ?? [])),
];

/**
 * What has to be asked for to save the same environments as a file. The backend
 * knows one state at a time.
 */
export function toExportQueries(
  filters: EnvironmentFilters,
): EnvironmentsQuery[] {
  const { service, state, tier } = filters;
  const shared = {
    ...toEnvironmentsQuery(filters),
    ...(service !== undefined && { service }),
    ...(tier !== undefined && { tier }),
  };
  return state === undefined
    ? [shared]
    : statesOf(state).map(one => ({ ...shared, state: one }));
}

/** Tables of the same columns, one after the other under one heading. */
export function joinCsv(tables: readonly string[]): string {
  const [first = '', ...others] = tables;
  return [
    first,
    ...others.map(table => table.slice(table.indexOf('\n') + 1)),
  ].join('');
}
