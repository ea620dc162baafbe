import { stateOfAcknowledgement } from './Acknowledgement';
import { wordsOfCost } from './wordsOfCost';

describe('stateOfAcknowledgement', () => {
  it.each([
    ['valid', null, 99],
    ['expired', null, 100],
    ['used', 'task-1', 99],
    ['used', 'task-1', 100],
  ] as const)('is %s by the task %s at %i of 100', (state, taskId, nowMs) => {
    expect(stateOfAcknowledgement({ taskId, validUntilMs: 100 }, nowMs)).toBe(
      state,
    );
  });
});

describe('wordsOfCost', () => {
  const range = (low: string, high: string) => ({ low, high, currency: 'JPY' });
  it.each([
    ['an unknown amount a month', null, 3],
    ['9000 JPY a month', range('9000', '9000'), 0],
    ['8000 to 9000 JPY a month', range('8000', '9000'), 0],
    ['9000 JPY a month and one item of unknown cost', range('9000', '9000'), 1],
    ['0 JPY a month and 2 items of unknown cost', range('0', '0'), 2],
  ])('is "%s"', (words, monthly, unknownLines) => {
    expect(wordsOfCost({ monthly, unknownLines })).toBe(words);
  });
});
