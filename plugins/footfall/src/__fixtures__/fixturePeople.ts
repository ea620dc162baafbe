import {
  addDays,
  Day,
  intervalsIn,
  PeopleReport,
  shareOfPeople,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';

const WEEKS = 26;
const policy = { minPeople: 5 };

/** How many people there are to count, and since when they count. */
export interface FixturePeople {
  readonly eligible: number;
  readonly today: Day;
  /** Whether people came to the platform within the last 26 weeks. */
  readonly hasCohorts: boolean;
}

const activeIn = ({ eligible }: FixturePeople, part: number) =>
  Math.round(eligible * part);

function cohortsOf(people: FixturePeople, weeks: readonly { from: Day }[]) {
  const cohorts = weeks
    .map(({ from }, index) => ({
      week: from,
      size: Math.round(noise(index, 21) * Math.min(people.eligible / 8, 18)),
      index,
    }))
    .filter(({ size }) => people.hasCohorts && size > 0);
  const shown = cohorts.filter(({ size }) => size >= policy.minPeople);
  return {
    cohorts: shown.map(({ week, size, index }) => ({
      week,
      size,
      retained: Array.from({ length: WEEKS - 1 - index }, (_, later) =>
        shareOfPeople(
          Math.round(
            size * (0.35 + 0.6 / (later + 1)) * (0.7 + noise(index, later) / 3),
          ),
          size,
          policy,
        ),
      ),
    })),
    hiddenCohorts: cohorts.length - shown.length,
  };
}

/** People of a made-up organisation, in counts. */
export function createFixturePeople(people: FixturePeople): PeopleReport {
  const { eligible, today } = people;
  const to = startOfInterval(today, 'week');
  const weeks = intervalsIn({ from: addDays(to, -7 * WEEKS), to }, 'week');
  const share = (part: number) =>
    shareOfPeople(activeIn(people, part), eligible, policy);
  return {
    eligible: eligible > 0 && eligible < policy.minPeople ? null : eligible,
    minPeople: policy.minPeople,
    daily: share(0.16),
    weekly: share(0.44),
    monthly: share(0.56),
    stickiness: shareOfPeople(
      activeIn(people, 0.44),
      activeIn(people, 0.56),
      policy,
    ),
    weeks: weeks.map((week, index) => ({
      ...week,
      active: share(0.2 + index * 0.01 + noise(index, 20) * 0.04),
    })),
    ...cohortsOf(people, weeks),
  };
}
