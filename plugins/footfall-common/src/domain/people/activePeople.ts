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

function weeksByPersonIn(
  actions: Iterable<PlatformAction>,
  { from, to }: DayRange,
): Map<string, Set<Day>> {
  const weeksByPerson = new Map<string, Set<Day>>();
  for (const { personKey, day } of actions) {
    if (from <= day && day < to) {
      const weeks = weeksByPerson.get(personKey) ?? new Set();
      weeksByPerson.set(personKey, weeks.add(startOfInterval(day, 'week')));
    }
  }
  return weeksByPerson;
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

/**
 * Retention by cohort, the oldest first.
 *
 * @param actions - at least all those in `weeks`
 * @param firstDays - the day of each person's first action ever: who began
 * before `weeks` is in no cohort of it
 * @param weeks - whole weeks that have ended
 * @public
 */
export function cohortsOf(
  actions: Iterable<PlatformAction>,
  firstDays: ReadonlyMap<string, Day>,
  weeks: DayRange,
): Cohort[] {
  const members = new Map<Day, ReadonlySet<Day>[]>();
  for (const [personKey, activeWeeks] of weeksByPersonIn(actions, weeks)) {
    const firstDay = firstDays.get(personKey);
    if (firstDay !== undefined && firstDay >= weeks.from) {
      const first = startOfInterval(firstDay, 'week');
      members.set(first, [...(members.get(first) ?? []), activeWeeks]);
    }
  }
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, people]) => ({
      week,
      activeAfter: activeAfterOf(week, people, weeks.to),
    }));
}
