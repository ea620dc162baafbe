import { sumRanges } from './sumRanges';

const range = (low: string, high: string, currency = 'GBP') => ({
  low,
  high,
  currency,
});

describe('sumRanges', () => {
  it('adds up each currency by itself, and loses no digit', () => {
    expect(
      sumRanges([
        range('0.1', '0.1'),
        range('12', '12', 'USD'),
        range('0.2', '900719925474099.25'),
        null,
      ]),
    ).toEqual([range('0.3', '900719925474099.35'), range('12', '12', 'USD')]);
  });

  it('comes to nothing known where nothing is known', () => {
    expect(sumRanges([null, null])).toEqual([]);
  });
});
