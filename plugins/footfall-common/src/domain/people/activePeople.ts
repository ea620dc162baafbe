import { addDays, Day, DayRange, startOfInterval } from '../time';

/**
 * That a person acted through the platform on a day: a paved deployment, a
 * scaffolder run …
 *
 * @public
 */
export interface PlatformAction {
  readonly personKey: string;
  readonly day: Day;
}

/** @public */
export function distinctPeopleIn(
  actions: Iterable<PlatformAction>,
  range: DayRange,
): Set<string> {
  const people = new Set<string>();
  for (const { personKey, day } of actions) {
    if (range.from <= day && day < range.to) {
      people.add(personKey);
    }
  }
  return people;
}

/**
 * People by the week of their first action, and how many of them acted again k
 * weeks later. `activeAfter[0]` is the size of the cohort.
 *
 * @public
 */
export interface Cohort {
  readonly week: Day;
  readonly activeAfter: readonly number[];
}

/**
 * Retention by cohort. Only whole weeks before `end` are counted, so that the
 * last column of each cohort is a week that has ended.
 *
 * @param end - the first day of the week that has not ended
 * @public
 */
export function cohortsOf(
  actions: Iterable<PlatformAction>,
  end: Day,
): Cohort[] {
  const weeksByPerson = new Map<string, Set<Day>>();
  for (const { personKey, day } of actions) {
    const week = startOfInterval(day, 'week');
    if (week < end) {
      const weeks = weeksByPerson.get(personKey) ?? new Set();
      weeksByPerson.set(personKey, weeks.add(week));
    }
  }
  const members = new Map<Day, Set<Day>[]>();
  for (const weeks of weeksByPerson.values()) {
    const first = [...weeks].sort()[0];
    members.set(first, [...(members.get(first) ?? []), weeks]);
  }
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, people]) => ({
      week,
      activeAfter: activeAfterOf(week, people, end),
    }));
}

function activeAfterOf(
  first: Day,
  people: readonly ReadonlySet<Day>[],
  end: Day,
): number[] {
  const counts: number[] = [];
  for (let week = first; week < end; week = addDays(week, 7)) {
    const at = week;
    counts.push(people.filter(weeks => weeks.has(at)).length);
  }
  return counts;
}
