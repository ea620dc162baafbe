import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { isQuietWeek, mondaysIn, monthOfStory } from './calendar';
import { Random } from './random';
import { Habit, habitAt, ServiceStory } from './ServiceStory';

/** A version of a service on its way to production. */
export interface Rollout {
  readonly habit: Habit;
  readonly version: string;
  readonly commitSha: string;
  readonly committedAtMs: number;
  /** When it reached production. */
  readonly reachedAtMs: number;
}

const HOUR_MS = 3_600_000;

// A week without a version, by habit. Services on the golden path are patched
// every week; those that sleep wake up about once in nine months.
const skippedShare: Readonly<Record<Habit, number>> = {
  paved: 0.03,
  halfHearted: 0.02,
  goesRound: 0.2,
  asleep: 0.975,
};

function versionsIn(
  monday: Day,
  story: ServiceStory,
  habit: Habit,
  random: Random,
): number {
  if (random.chance(skippedShare[habit])) {
    return 0;
  }
  if (habit === 'asleep' || isQuietWeek(monday)) {
    return 1;
  }
  const more = (story.versionsPerWeek - 1) * (habit === 'goesRound' ? 1 : 2);
  return 1 + Math.floor(random.next() * (1 + 2 * more));
}

// The hours of London's offices, with a dip at noon; now and then an evening or
// a Saturday, more often where no pipeline minds the hours.
function pickInstant(monday: Day, habit: Habit, random: Random): number {
  const isOdd = random.chance(habit === 'paved' ? 0.01 : 0.06);
  const weekday = isOdd && random.chance(0.4) ? 5 : random.integer(0, 4);
  const hour = isOdd
    ? random.integer(18, 22)
    : random.pickWeighted([
        [8, 2],
        [9, 6],
        [10, 9],
        [11, 8],
        [12, 3],
        [13, 5],
        [14, 8],
        [15, 8],
        [16, 5],
        [17, 2],
      ]);
  const midnight = Date.parse(`${addDays(monday, weekday)}T00:00:00Z`);
  return (
    midnight +
    hour * HOUR_MS +
    random.integer(0, 59) * 60_000 +
    random.integer(0, 59) * 1000
  );
}

const hexadecimal = (random: Random, digits: number) =>
  Array.from({ length: digits }, () => random.integer(0, 15).toString(16)).join(
    '',
  );

/**
 * The versions that a service brings to production between two days, in no
 * particular order.
 */
export function* rolloutsOf(
  story: ServiceStory,
  from: Day,
  today: Day,
  random: Random,
): Generator<Rollout> {
  for (const monday of mondaysIn(from, today)) {
    const habit = habitAt(story, monthOfStory(monday, today));
    const drawn = versionsIn(monday, story, habit, random);
    // Whatever deploys is seen in the first week: a service that no catalog
    // knows is known from its first deployment on, and none should seem to
    // have joined later.
    const versions =
      monday === from && habit !== 'asleep' ? Math.max(drawn, 1) : drawn;
    for (let number = 1; number <= versions; number += 1) {
      const reachedAtMs = pickInstant(monday, habit, random);
      yield {
        habit,
        version: `${monday.slice(2, 4)}.${monday.slice(5, 7)}${monday.slice(
          8,
        )}.${number}`,
        commitSha: hexadecimal(random, 40),
        committedAtMs: reachedAtMs - random.integer(30, 70 * 60) * 60_000,
        reachedAtMs,
      };
    }
  }
}
