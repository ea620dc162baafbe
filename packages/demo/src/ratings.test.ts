import {
  newRatingSchema,
  parseDay,
  ratingProblem,
  summariseEase,
  tallyRatings,
} from '@footfall/backstage-plugin-footfall-common';
import { DOCS_SITE_TEMPLATE, EVENT_CONSUMER_TEMPLATE } from './plainTemplates';
import { haldenBankRatings } from './ratings';
import { GOLDEN_PATH_TEMPLATE } from './routes';

const today = parseDay('2026-11-21');
const people = Array.from({ length: 40 }, (_, n) => `user:default/p${n}`);
const MIN_RESPONDENTS = 5;

describe('haldenBankRatings', () => {
  const ratings = haldenBankRatings({ today, people });
  const parsed = ratings.map(rating => newRatingSchema.parse(rating));
  const of = (subject: string) =>
    parsed.filter(rating => rating.subject === subject);

  function easeOf(subject: string) {
    const rated = of(subject).map(rating => ({
      ...rating,
      month: String(rating.day).slice(0, 7),
    }));
    const { ease, reasons } = tallyRatings(rated);
    return summariseEase(ease, reasons, MIN_RESPONDENTS);
  }

  function meanOf(part: typeof parsed) {
    const stars = part.flatMap(rating => rating.stars ?? []);
    return stars.reduce((sum, each) => sum + each, 0) / stars.length;
  }

  it('are the same every time, and such as the API takes', () => {
    expect(haldenBankRatings({ today, people })).toEqual(ratings);
    expect(
      parsed.filter(rating => ratingProblem(rating, rating.outcome) !== null),
    ).toEqual([]);
    const occasions = ratings.map(({ occasion }) => occasion);
    expect(new Set(occasions).size).toBe(ratings.length);
  });

  it('lie in the past, and can no longer be changed', () => {
    const days = ratings.map(({ day }) => String(day)).sort();
    expect(days[0]).toMatch(/^2026-03/);
    expect(String(days.at(-1)) <= '2026-11-18').toBe(true);
  });

  it('find the golden path easy, and easier as it becomes so', () => {
    const all = of(GOLDEN_PATH_TEMPLATE);
    expect(meanOf(all)).toBeGreaterThan(3.7);
    const half = all.length / 2;
    expect(meanOf(all.slice(half))).toBeGreaterThan(
      meanOf(all.slice(0, half)) + 0.4,
    );
  });

  it('find the event consumer hard, and say why', () => {
    const ease = easeOf(EVENT_CONSUMER_TEMPLATE);
    expect(ease).toMatchObject({ status: 'measured' });
    expect('mean' in ease && ease.mean).toBeLessThan(2.6);
    expect('reasons' in ease && ease.reasons.slice(0, 2)).toEqual(
      expect.arrayContaining([
        { reason: 'needed-help', count: expect.any(Number) },
      ]),
    );
    expect('troubled' in ease && ease.troubled).toBeGreaterThan(5);
  });

  it('are too few to tell how easy a documentation site is', () => {
    expect(easeOf(DOCS_SITE_TEMPLATE)).toEqual({
      status: 'too-few',
      needed: MIN_RESPONDENTS,
    });
  });
});
