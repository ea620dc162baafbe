import { pounds } from '../../testing/costs';
import { KnownCost, MoneyRange } from '../cost';
import { committedWithOrders } from './committedWithOrders';

const euros = { low: '5', high: '5', currency: 'EUR' };
const runs = (committed: MoneyRange | null) => ({
  committed,
  unknownEnvironments: 0,
  otherCurrencies: [],
});
const known = (monthly: MoneyRange): KnownCost => ({
  monthly,
  unknownLines: 0,
});

describe('committedWithOrders', () => {
  it.each([
    ['what runs', pounds('10.00'), [], pounds('10.00')],
    [
      'both, from the least to the most',
      pounds('10.00', '20.00'),
      [pounds('1', '2'), pounds('0.105')],
      pounds('11.11', '22.11'),
    ],
    [
      'the orders where nothing else is known',
      null,
      [pounds('3')],
      pounds('3.00'),
    ],
    ['nothing where nothing is known', null, [], null],
    ['nothing of what has no rate', null, [euros], null],
    ['all but what has no rate', pounds('1.00'), [euros], pounds('1.00')],
  ])('is %s', (_, committed, orders, total) => {
    expect(
      committedWithOrders(
        runs(committed),
        orders.map(known),
        'GBP',
        () => null,
      ),
    ).toMatchObject({ committed: total, isRunningKnown: committed !== null });
  });

  it('takes an order of another currency at its rate', () => {
    expect(
      committedWithOrders(runs(pounds('1.00')), [known(euros)], 'GBP', () =>
        pounds('4'),
      ),
    ).toEqual({ ...runs(pounds('5.00')), isRunningKnown: true });
  });

  it('tells what of it is in no amount, beside what is not of what runs', () => {
    const costs = {
      committed: pounds('20.00'),
      unknownEnvironments: 5,
      otherCurrencies: ['USD', 'EUR'],
    };
    const orders = [
      { monthly: null, unknownLines: 0 },
      { monthly: pounds('1'), unknownLines: 2 },
      known({ ...euros, currency: 'JPY' }),
      known(euros),
    ];
    expect(committedWithOrders(costs, orders, 'GBP', () => null)).toEqual({
      committed: pounds('21.00'),
      isRunningKnown: true,
      unknownEnvironments: 7,
      otherCurrencies: ['EUR', 'JPY', 'USD'],
    });
  });
});
