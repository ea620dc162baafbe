import { Random } from '../random';

/** What a number of people said, spread so that their mean is nearly the given. */
export interface ScaleAim {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** How often two people are set a point further apart, for each of them. */
const DISAGREEMENTS = 2;
const SATISFIED_ABOVE_RECOMMEND = 0.2;
const WRITES = 0.18;

/**
 * Whole numbers of a scale whose sum is as near to the mean as whole numbers
 * come, so that a mean at a bar never falls below it by chance.
 */
export function scoresAround(
  { mean, lowest, highest }: ScaleAim,
  people: number,
  random: Random,
): number[] {
  const total = Math.round(mean * people);
  const scores = Array.from({ length: people }, (_, index) =>
    Math.floor((total + index) / people),
  );
  for (let step = 0; step < people * DISAGREEMENTS; step += 1) {
    const up = random.integer(0, people - 1);
    const down = random.integer(0, people - 1);
    if (up !== down && scores[up] < highest && scores[down] > lowest) {
      scores[up] += 1;
      scores[down] -= 1;
    }
  }
  return scores;
}

/** How a team answers a wave. */
export interface TeamMood {
  readonly people: number;
  readonly recommend: number;
  /** The share of them. */
  readonly wouldStay: number;
  /** What they could have written. */
  readonly words: readonly string[];
}

/** The answers of a team to the questions of the pulse, by their ids. */
export function answerPulse(
  { people, recommend, wouldStay, words }: TeamMood,
  random: Random,
): Record<string, number | boolean | string>[] {
  const recommends = scoresAround(
    { mean: recommend, lowest: 0, highest: 10 },
    people,
    random,
  );
  const satisfied = scoresAround(
    {
      mean: Math.min(recommend + SATISFIED_ABOVE_RECOMMEND, 10),
      lowest: 1,
      highest: 10,
    },
    people,
    random,
  );
  const staying = Math.round(wouldStay * people);
  return recommends.map((score, index) => ({
    recommend: score,
    satisfaction: satisfied[index],
    'would-stay': index < staying,
    ...(random.chance(WRITES) && { 'one-thing': random.pick(words) }),
  }));
}
