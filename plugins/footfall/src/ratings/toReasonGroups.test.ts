import {
  ratingOutcomes,
  ratingProblem,
  ratingReasons,
} from '@footfall/backstage-plugin-footfall-common';
import { toReasonGroups } from './toReasonGroups';

const offered = (...asked: Parameters<typeof toReasonGroups>) =>
  toReasonGroups(...asked).flatMap(({ reasons }) => [...reasons]);

const everyRun = ratingOutcomes.flatMap(outcome =>
  ([null, 1, 2, 3, 4, 5] as const).flatMap(stars =>
    stars === null && outcome === 'succeeded' ? [] : [{ outcome, stars }],
  ),
);

describe('toReasonGroups', () => {
  it.each(everyRun)(
    'offers of what $outcome with $stars stars all that is taken, once',
    ({ outcome, stars }) => {
      const taken = ratingReasons.filter(
        reason =>
          ratingProblem(
            { stars, reasons: [reason], comment: null },
            outcome,
          ) === null,
      );
      expect(offered(outcome, stars).sort()).toEqual([...taken].sort());
    },
  );

  it('asks nothing before the stars are there', () => {
    expect(toReasonGroups('succeeded', null)).toEqual([]);
  });

  it('begins with what is likeliest, and ends with what is vaguest', () => {
    expect(toReasonGroups('succeeded', 5).map(({ theme }) => theme)).toEqual([
      'helped',
      'hard',
    ]);
    expect(offered('succeeded', 2)[0]).toBe('too-many-questions');
    expect(offered('failed', null)[0]).toBe('unclear-error');
    for (const { outcome, stars } of everyRun) {
      expect(offered(outcome, stars).at(-1)).toBe('other');
    }
  });
});
