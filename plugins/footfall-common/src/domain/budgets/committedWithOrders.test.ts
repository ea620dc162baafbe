import { committedWithOrders } from './committedWithOrders';

const pounds = (low: string, high = low) => ({ low, high, currency: 'GBP' });
const euros = { low: '5', high: '5', currency: 'EUR' };

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
    expect(committedWithOrders(committed, orders, 'GBP', () => null)).toEqual(
      total,
    );
  });

  it('takes an order of another currency at its rate', () => {
    expect(
      committedWithOrders(pounds('1.00'), [euros], 'GBP', () => pounds('4')),
    ).toEqual(pounds('5.00'));
  });
});
