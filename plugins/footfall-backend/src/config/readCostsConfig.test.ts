import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readCostsConfig } from './readCostsConfig';

const read = (costs: JsonObject) => readCostsConfig(new ConfigReader(costs));

describe('readCostsConfig', () => {
  it('needs nothing to be said', () => {
    expect(readCostsConfig(undefined)).toEqual({
      currency: 'USD',
      rates: [],
      prices: [],
      blueprints: [],
      priceFiles: [],
      priceUrls: [],
    });
  });

  it('reads rates, whose numbers are decimal', () => {
    expect(
      read({
        currency: 'JPY',
        rates: [{ from: 'USD', to: 'JPY', rate: 150.37, asOf: '2026-01-01' }],
      }),
    ).toMatchObject({
      currency: 'JPY',
      rates: [{ from: 'USD', to: 'JPY', rate: '150.37', asOf: '2026-01-01' }],
    });
  });

  it('tells everything that is wrong at once', () => {
    const rate = { from: 'USD', to: 'GBP', rate: 0.8, asOf: '2026-01-01' };
    const readWrong = () =>
      read({
        currency: 'POUNDS',
        rates: [rate, rate, { ...rate, to: 'USD', rate: 0 }],
        priceUrls: ['prices.yaml'],
        prices: [{ provider: 'aws', item: 'machine' }],
        blueprints: [{ id: 'api', lines: 'none' }],
      });
    for (const message of [
      'footfall.costs.currency: must be a currency',
      'footfall.costs.rates[2].rate: must be more than 0',
      'footfall.costs.priceUrls[0]: must be an address',
      'footfall.costs.prices[0].region: is missing',
      'footfall.costs.prices[0].amount: is missing',
      'footfall.costs.blueprints[0].title: is missing',
      'footfall.costs.blueprints[0].lines: must be a list',
    ]) {
      expect(readWrong).toThrow(message);
    }
  });

  it('takes no rate twice, and none from a currency to itself', () => {
    const rate = { from: 'USD', to: 'GBP', rate: 0.8, asOf: '2026-01-01' };
    expect(() => read({ rates: [rate, rate] })).toThrow(
      'footfall.costs.rates[1]: The rate from USD to GBP of 2026-01-01 is there twice',
    );
    expect(() => read({ rates: [{ ...rate, to: 'USD' }] })).toThrow(
      /rates\[0\]\.to: is the currency/,
    );
  });
});
