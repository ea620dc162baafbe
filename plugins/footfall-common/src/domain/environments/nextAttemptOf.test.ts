import { nextAttemptOf } from './nextAttemptOf';

describe('nextAttemptOf', () => {
  it.each([
    [1, 1],
    [2, 4],
    [3, 16],
    [4, 64],
  ])('after %i failures waits %i minutes', (attempts, minutes) => {
    expect(nextAttemptOf(attempts, 1000)).toBe(1000 + minutes * 60_000);
  });

  it.each([5, 6, 100])('gives up after %i', attempts => {
    expect(nextAttemptOf(attempts, 1000)).toBeNull();
  });
});
