import {
  addDays,
  Day,
  daysBetween,
  NewRating,
  RatingReason,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { Random, randomOf } from './random';
import { GOLDEN_PATH_TEMPLATE } from './routes';

const SEED = 8;
const MONTHS = 8;
/** Newer ones could still be changed, and would not be counted yet. */
const DAYS_BEFORE_TODAY = 3;
const RUNS = 96;
const FAILED = 0.08;

/** How often each number of stars is given, at first and by now. */
const starsAtFirst = [
  [1, 2],
  [2, 4],
  [3, 6],
  [4, 5],
  [5, 2],
] as const;
const starsByNow = [
  [1, 1],
  [2, 1],
  [3, 3],
  [4, 8],
  [5, 9],
] as const;

const helped: RatingReason[] = ['quick', 'good-defaults', 'worked-at-once'];
const hard: RatingReason[] = ['missing-option', 'unclear-words', 'needed-help'];
const obstacles: RatingReason[] = ['missing-access', 'unclear-error'];

const lines: readonly string[] = [
  'The pipeline was there before I had read the page.',
  'Would be perfect with a choice of regions.',
  'I had to ask which team owns the namespace.',
  'Much better since the form is one page.',
];

function rateRun(random: Random, progress: number) {
  if (random.chance(FAILED)) {
    return {
      outcome: 'failed' as const,
      reasons: [random.pick(obstacles)],
    };
  }
  const weights = random.chance(progress) ? starsByNow : starsAtFirst;
  const stars = random.pickWeighted(weights);
  return {
    stars,
    reasons: random.chance(0.6)
      ? [random.pick(stars >= 4 ? helped : hard)]
      : [],
    comment: random.chance(0.12) ? random.pick(lines) : null,
  };
}

/**
 * What people at Halden Bank said of the golden path's template: mixed at first,
 * and better since.
 *
 * @param people - refs of those who ran it
 */
export function haldenBankRatings(options: {
  readonly today: Day;
  readonly people: readonly string[];
}): NewRating[] {
  const { today, people } = options;
  const random = randomOf(SEED, 'ratings');
  const from = monthsBefore(today, MONTHS);
  const days = daysBetween(from, today) - DAYS_BEFORE_TODAY;
  return Array.from({ length: RUNS }, (_, run) => {
    const progress = run / RUNS;
    return {
      flow: 'template',
      subject: GOLDEN_PATH_TEMPLATE,
      occasion: `halden-bank-${run}`,
      person: random.pick(people),
      day: addDays(from, Math.floor(progress * days)),
      ...rateRun(random, progress),
    };
  });
}
