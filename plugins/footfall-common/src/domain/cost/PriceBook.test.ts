import { aPrice } from '../../testing/prices';
import { parseDay, PriceBook, StatedPrice } from '..';

const question = {
  provider: 'aws',
  region: 'eu-west-2',
  item: 'machine',
  unit: 'hour',
  on: parseDay('2026-06-15'),
};
const find = (prices: StatedPrice[], changes: Partial<typeof question> = {}) =>
  new PriceBook(prices).find({ ...question, ...changes });
const here = aPrice();
const anywhere = aPrice({ region: '*', amount: '2' });
const anybodyHere = aPrice({ provider: 'any', amount: '3' });
const anybodyAnywhere = aPrice({ provider: 'any', region: '*', amount: '4' });

describe('PriceBook', () => {
  it('takes the nearest price, however newer those further away are', () => {
    const newer = (price: StatedPrice) => ({
      ...price,
      asOf: parseDay('2026-06-01'),
    });
    const all = [anybodyAnywhere, anybodyHere, anywhere, here];
    expect(find([...all.slice(0, 3).map(newer), here])).toEqual({
      price: here,
    });
    expect(find(all.slice(0, 3))).toEqual({ price: anywhere });
    expect(find(all.slice(0, 2))).toEqual({ price: anybodyHere });
    expect(find(all.slice(0, 1))).toEqual({ price: anybodyAnywhere });
  });

  it('takes no price of another provider or region', () => {
    expect(find([here], { provider: 'gcp' })).toHaveProperty('problem');
    expect(find([here], { region: 'eu-west-1' })).toHaveProperty('problem');
  });

  it('takes the newest that is not in the future', () => {
    const changed = aPrice({ amount: '1.1', asOf: parseDay('2026-06-15') });
    const announced = aPrice({ amount: '9', asOf: parseDay('2026-06-16') });
    expect(find([announced, here, changed])).toEqual({ price: changed });
    expect(find([announced])).toEqual({
      problem:
        "The first price of 'machine' of aws in eu-west-2 is that of 2026-06-16, which is in the future",
    });
  });

  it('chooses between no two that differ on the same day', () => {
    const other = aPrice({ amount: '1.2', source: 'elsewhere' });
    expect(find([here, other])).toEqual({
      problem: expect.stringMatching(
        /Two prices of 'machine' of 2026-01-01 differ: 1 USD .* and 1\.2 USD \(elsewhere\)/,
      ),
    });
    expect(find([here, aPrice({ source: 'elsewhere' })])).toEqual({
      price: here,
    });
  });

  it('says what to add, and where a price is by something else', () => {
    expect(find([])).toEqual({
      problem:
        "The price book has no 'machine' of aws in eu-west-2; add its price by 'hour'",
    });
    expect(find([here], { unit: 'month' })).toEqual({
      problem:
        "The price book has 'machine' of aws in eu-west-2 by 'hour' and not by 'month'",
    });
  });
});
