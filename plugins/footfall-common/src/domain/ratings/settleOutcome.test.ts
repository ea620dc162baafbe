import { RatingOutcome } from './Rating';
import { settleOutcome } from './settleOutcome';

type Outcome = RatingOutcome | null;

describe('settleOutcome', () => {
  it.each<[Outcome, Outcome, Outcome]>([
    // What the scaffolder reports, what was heard before, how it ended.
    [null, null, null],
    ['succeeded', null, 'succeeded'],
    ['failed', null, 'failed'],
    ['cancelled', null, 'cancelled'],
    // It finishes a step first, and calls the rest a failure.
    [null, 'cancelled', 'cancelled'],
    ['failed', 'cancelled', 'cancelled'],
    // Too late to be cancelled.
    ['succeeded', 'cancelled', 'succeeded'],
    // Run again after a failure.
    [null, 'failed', null],
    ['succeeded', 'failed', 'succeeded'],
    ['failed', 'succeeded', 'failed'],
  ])('of %s after %s is %s', (reported, heard, outcome) => {
    expect(settleOutcome(reported, heard)).toBe(outcome);
  });
});
