import {
  newRatingSchema,
  parseDay,
  ratingProblem,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankRatings } from './ratings';

const today = parseDay('2026-11-21');
const people = ['ann', 'bo', 'cy', 'di', 'ed', 'fay', 'gus'].map(
  name => `user:default/${name}`,
);

describe('haldenBankRatings', () => {
  const ratings = haldenBankRatings({ today, people });

  it('are the same every time, and such as the API takes', () => {
    expect(haldenBankRatings({ today, people })).toEqual(ratings);
    const parsed = ratings.map(rating => newRatingSchema.parse(rating));
    expect(
      parsed.filter(rating => ratingProblem(rating, rating.outcome) !== null),
    ).toEqual([]);
  });

  it('lie in the past, and can no longer be changed', () => {
    const days = ratings.map(({ day }) => String(day)).sort();
    expect(days[0]).toMatch(/^2026-03/);
    expect(String(days.at(-1)) <= '2026-11-18').toBe(true);
  });

  it('become better as the template does', () => {
    const meanOf = (part: typeof ratings) => {
      const stars = part.flatMap(rating => rating.stars ?? []);
      return stars.reduce((sum, each) => sum + each, 0) / stars.length;
    };
    const half = ratings.length / 2;
    expect(meanOf(ratings.slice(half))).toBeGreaterThan(
      meanOf(ratings.slice(0, half)),
    );
  });
});
