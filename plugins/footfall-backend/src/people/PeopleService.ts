import {
  addDays,
  CatalogHistory,
  Cohort,
  cohortsOf,
  Day,
  dayOfInstant,
  DayRange,
  distinctPeopleIn,
  eligiblePeopleIn,
  intervalsIn,
  isTellingCount,
  lastWholeDays,
  Membership,
  ParsedPeopleQuery,
  PeopleReport,
  PlatformAction,
  shareOfPeople,
  startOfInterval,
  teamTreeIn,
  Version,
  windowOf,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { UserStore } from '../catalog/UserStore';
import { FootfallConfig } from '../config';
import { PlatformActionStore } from './PlatformActionStore';

export interface PeopleService {
  /** Who of the teams uses the platform, in counts that name nobody. */
  report(query: ParsedPeopleQuery): Promise<PeopleReport>;
}

export interface DefaultPeopleServiceOptions {
  /** Every kind of platform action that counts. */
  readonly actions: readonly PlatformActionStore[];
  readonly users: UserStore;
  readonly catalog: CatalogHistoryService;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

const SERIES_DAYS = 26 * 7;
const DAYS_OF_MONTH = 28;

/** The last 26 weeks that have ended. */
function weeksBefore(today: Day): DayRange {
  const to = startOfInterval(today, 'week');
  return { from: addDays(to, -SERIES_DAYS), to };
}

function earliest(days: readonly ReadonlyMap<string, Day>[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const [person, day] of days.flatMap(map => [...map])) {
    const before = first.get(person);
    first.set(person, before !== undefined && before < day ? before : day);
  }
  return first;
}

interface PeopleInWindow {
  readonly eligible: number;
  readonly active: number;
}

export class DefaultPeopleService implements PeopleService {
  readonly #options: DefaultPeopleServiceOptions;

  constructor(options: DefaultPeopleServiceOptions) {
    this.#options = options;
  }

  async report({ team }: ParsedPeopleQuery): Promise<PeopleReport> {
    const { actions, catalog, config, nowMs, users } = this.#options;
    const policy = config.people;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const series = weeksBefore(today);
    const history = await catalog.history();
    const memberships = await users.listMemberships(
      windowOf(series, config.timeZone).fromMs,
    );
    const acted = await this.#actionsIn({ from: series.from, to: today });
    const firstDays = earliest(
      await Promise.all(actions.map(store => store.firstDays())),
    );
    const eligibleIn = (range: DayRange) =>
      this.#eligibleIn(range, history, memberships, team);
    const peopleIn = (range: DayRange): PeopleInWindow => {
      const eligible = eligibleIn(range);
      const active = [...distinctPeopleIn(acted, range)];
      return {
        eligible: eligible.size,
        active: active.filter(person => eligible.has(person)).length,
      };
    };
    const shareIn = ({ active, eligible }: PeopleInWindow) =>
      shareOfPeople(active, eligible, policy);
    const week = peopleIn(lastWholeDays(today, 7));
    const month = peopleIn(lastWholeDays(today, DAYS_OF_MONTH));
    const eligible = eligibleIn(series);
    const cohorts = cohortsOf(
      acted.filter(({ personKey }) => eligible.has(personKey)),
      firstDays,
      series,
    );
    return {
      eligible: isTellingCount(month.eligible, policy) ? null : month.eligible,
      minPeople: policy.minPeople,
      daily: shareIn(peopleIn(lastWholeDays(today, 1))),
      weekly: shareIn(week),
      monthly: shareIn(month),
      stickiness: shareOfPeople(week.active, month.active, policy),
      weeks: intervalsIn(series, 'week').map(range => ({
        ...range,
        active: shareIn(peopleIn(range)),
      })),
      ...this.#presentCohorts(cohorts),
    };
  }

  async #actionsIn(range: DayRange): Promise<PlatformAction[]> {
    const { actions } = this.#options;
    return (
      await Promise.all(actions.map(store => store.listActions(range)))
    ).flat();
  }

  #eligibleIn(
    range: DayRange,
    history: CatalogHistory,
    memberships: readonly Version<Membership>[],
    team: string | undefined,
  ): Set<string> {
    const { timeZone, catalog } = this.#options.config;
    const window = windowOf(range, timeZone);
    return eligiblePeopleIn(memberships, window, teamTreeIn(history, window), {
      teamTypes: catalog.teamTypes,
      team,
    });
  }

  #presentCohorts(cohorts: readonly Cohort[]) {
    const policy = this.#options.config.people;
    const shown = cohorts.filter(
      ({ activeAfter }) => activeAfter[0] >= policy.minPeople,
    );
    return {
      cohorts: shown.map(({ week, activeAfter: [size, ...later] }) => ({
        week,
        size,
        retained: later.map(people => shareOfPeople(people, size, policy)),
      })),
      hiddenCohorts: cohorts.length - shown.length,
    };
  }
}
