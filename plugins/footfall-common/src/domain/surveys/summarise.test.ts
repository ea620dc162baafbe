import fc from 'fast-check';
import { aQuestion } from '../../testing/surveys';
import {
  healthOf,
  netPromoterScoreOf,
  npsMarginOf,
  summariseQuestion,
} from './summarise';
import { QuestionKind } from './Survey';
import { tallyAnswers } from './tallies';

const scores = (...values: number[]) =>
  Array.from(
    { length: 11 },
    (_, score) => values.filter(value => value === score).length,
  );

function summarise(
  kind: QuestionKind,
  values: readonly (number | boolean)[],
  invited: number,
) {
  const question = aQuestion(kind);
  const answers = values.map(value => ({ [question.id]: value }));
  return summariseQuestion(
    question,
    tallyAnswers([question], answers),
    invited,
  );
}

describe('recommend', () => {
  it('has a score, a mean and a distribution', () => {
    expect(summarise('recommend', [10, 9, 8, 7, 6, 0], 6)).toMatchObject({
      n: 6,
      nps: 0,
      npsMargin: 0,
      mean: 40 / 6,
      distribution: [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
      share: null,
      health: null,
    });
  });

  it.each([
    [scores(10, 10, 9), 100],
    [scores(0, 6, 3), -100],
    [scores(7, 8), 0],
    [scores(10, 8, 5, 5), -25],
  ])('%j scores %f', (distribution, nps) => {
    expect(netPromoterScoreOf(distribution)).toBe(nps);
  });

  it('has the margin of its definition', () => {
    // 10 of 40 asked: p = 0.5, d = 0.2, so 1.96 sqrt(0.61 / 10 * 30 / 39).
    const distribution = scores(10, 10, 9, 9, 9, 8, 8, 7, 1, 6);
    expect(npsMarginOf(distribution, 40)).toBeCloseTo(
      196 * Math.sqrt((0.61 / 10) * (30 / 39)),
      10,
    );
  });

  it('leaves nothing to chance when all answered, or all alike', () => {
    expect(npsMarginOf(scores(10, 0, 5), 3)).toBe(0);
    expect(npsMarginOf(scores(10), 1)).toBe(0);
    expect(npsMarginOf(scores(9, 9, 9, 9, 9), 100)).toBe(0);
  });

  it('always lies between -100 and 100, with a margin that is none the less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }),
        fc.nat(500),
        (values, more) => {
          const distribution = scores(...values);
          const nps = netPromoterScoreOf(distribution);
          const margin = npsMarginOf(distribution, values.length + more);
          expect(Math.abs(nps)).toBeLessThanOrEqual(100);
          expect(margin).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(margin)).toBe(true);
        },
      ),
    );
  });
});

describe('the other questions', () => {
  it.each([
    [7.5, 'healthy'],
    [7.49, 'watch'],
    [6.5, 'watch'],
    [6.49, 'unhealthy'],
  ])('call a satisfaction of %f %s', (mean, health) => {
    expect(healthOf(mean)).toBe(health);
  });

  it('have the figures that they have', () => {
    expect(summarise('satisfaction', [10, 5], 4)).toMatchObject({
      mean: 7.5,
      health: 'healthy',
      nps: null,
    });
    expect(summarise('wouldStay', [true, true, false, true], 9)).toMatchObject({
      n: 4,
      share: 0.75,
      distribution: [1, 3],
      mean: null,
    });
    expect(summarise('agree', [1, 4, 5, 3], 9)).toMatchObject({
      mean: 3.25,
      share: 0.5,
    });
    expect(summarise('choice', [0, 0, 2], 9)).toMatchObject({
      distribution: [2, 0, 1],
      mean: null,
    });
    expect(summariseQuestion(aQuestion('text'), [], 9)).toBeNull();
  });

  it('have none where nobody answered', () => {
    expect(summarise('recommend', [], 9)).toMatchObject({
      n: 0,
      nps: null,
      mean: null,
      npsMargin: null,
    });
  });
});
