import {
  addDays,
  Day,
  daysBetween,
  NewRating,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { Random, randomOf } from './random';
import { ratingStories, RatingStory } from './ratingStories';

const SEED = 8;
/** Newer ones could still be changed, and would not be counted yet. */
const DAYS_BEFORE_TODAY = 3;
/** From so many stars on something was easy. */
const EASY_FROM = 4;

function rateRun(random: Random, story: RatingStory, progress: number) {
  if (random.chance(story.failed)) {
    return {
      outcome: 'failed' as const,
      reasons: [random.pick(story.obstacles)],
    };
  }
  const stars = random.pickWeighted(
    random.chance(progress) ? story.starsByNow : story.starsAtFirst,
  );
  const reasons = stars >= EASY_FROM ? story.helped : story.hard;
  return {
    stars,
    reasons: random.chance(story.explained) ? [random.pick(reasons)] : [],
    comment: random.chance(story.written) ? random.pick(story.lines) : null,
  };
}

function tellRatings(
  story: RatingStory,
  today: Day,
  people: readonly string[],
): NewRating[] {
  const { subject, months, runs } = story;
  const random = randomOf(SEED, `ratings of ${subject}`);
  const from = monthsBefore(today, months);
  const days = daysBetween(from, today) - DAYS_BEFORE_TODAY;
  return Array.from({ length: runs }, (_, run) => {
    const progress = run / runs;
    return {
      flow: 'template',
      subject,
      occasion: `halden-bank-${subject}-${run}`,
      person: random.pick(people),
      day: addDays(from, Math.floor(progress * days)),
      ...rateRun(random, story, progress),
    };
  });
}

/**
 * What people at Halden Bank said of its templates: of the golden path's that it
 * became easy, of another that it is hard and why, and of a new one next to
 * nothing.
 *
 * @param people - refs of those who ran them
 */
export function haldenBankRatings(options: {
  readonly today: Day;
  readonly people: readonly string[];
}): NewRating[] {
  const { today, people } = options;
  return ratingStories.flatMap(story => tellRatings(story, today, people));
}
