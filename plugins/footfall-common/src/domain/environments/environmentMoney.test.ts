import { MoneyRange } from '../cost';
import {
  CostingEnvironment,
  isSoundRange,
  savingsOf,
  spanOf,
} from './environmentMoney';
import { EnvironmentState } from './environmentStates';

const range = (low: string, high = low, currency = 'GBP') => ({
  low,
  high,
  currency,
});

const costing = (
  state: EnvironmentState,
  monthly: MoneyRange | null,
  unknownLines = 0,
): CostingEnvironment => ({ state, monthly, unknownLines });

describe('savingsOf', () => {
  it('adds up what is idle or expired, by currency, and counts the unknown', () => {
    expect(
      savingsOf([
        costing('idle', range('0.1')),
        costing('expired', range('0.2', '10')),
        costing('idle', range('7', '7', 'JPY')),
        costing('idle', null),
        costing('active', range('99')),
        costing('gone', range('99')),
        costing('shutting-down', null),
      ]),
    ).toEqual({
      environments: 4,
      monthly: [range('0.30', '10.10'), range('7', '7', 'JPY')],
      unknown: 1,
    });
  });

  it('adds what is known of one of which a part is unknown, and counts it', () => {
    expect(
      savingsOf([costing('idle', range('5'), 1), costing('idle', range('10'))]),
    ).toEqual({ environments: 2, monthly: [range('15.00')], unknown: 1 });
  });

  it('is nothing, and not unknown, where nothing is forgotten', () => {
    expect(savingsOf([])).toEqual({ environments: 0, monthly: [], unknown: 0 });
  });
});

describe('spanOf', () => {
  it('goes from the smallest to the largest of one currency', () => {
    expect(
      spanOf(
        [
          costing('active', range('9', '20')),
          costing('active', range('10', '100'), 2),
          costing('active', null, 1),
          costing('active', range('1', '1', 'EUR')),
        ],
        'GBP',
      ),
    ).toEqual({ n: 2, monthly: range('9', '100'), partial: 1 });
  });

  it('is null where nothing is known', () => {
    const euros = costing('active', range('1', '1', 'EUR'));
    expect(spanOf([costing('active', null), euros], 'GBP')).toBeNull();
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
