import { isSoundRange, savingsOf, spanOf } from './environmentMoney';

const range = (low: string, high = low, currency = 'GBP') => ({
  low,
  high,
  currency,
});

describe('savingsOf', () => {
  it('adds up what is idle or expired, by currency, and counts the unknown', () => {
    expect(
      savingsOf([
        { state: 'idle', monthly: range('0.1') },
        { state: 'expired', monthly: range('0.2', '10') },
        { state: 'idle', monthly: range('7', '7', 'JPY') },
        { state: 'idle', monthly: null },
        { state: 'active', monthly: range('99') },
        { state: 'gone', monthly: range('99') },
        { state: 'shutting-down', monthly: null },
      ]),
    ).toEqual({
      environments: 4,
      monthly: [range('0.30', '10.10'), range('7', '7', 'JPY')],
      unknown: 1,
    });
  });

  it('is nothing, and not unknown, where nothing is forgotten', () => {
    expect(savingsOf([])).toEqual({ environments: 0, monthly: [], unknown: 0 });
  });
});

describe('spanOf', () => {
  it('goes from the smallest to the largest of one currency', () => {
    expect(
      spanOf(
        [range('9', '20'), range('10', '100'), null, range('1', '1', 'EUR')],
        'GBP',
      ),
    ).toEqual({ n: 2, monthly: range('9', '100') });
  });

  it('is null where nothing is known', () => {
    expect(spanOf([null, range('1', '1', 'EUR')], 'GBP')).toBeNull();
  });
});

describe('isSoundRange', () => {
  it.each([
    [range('0'), true],
    [range('9', '10'), true],
    [range('10', '9'), false],
    [range('-1', '9'), false],
    [range('1', '2', 'XQX'), false],
  ])('of %j is %s', (amount, expected) => {
    expect(isSoundRange(amount)).toBe(expected);
  });
});
