import {
  Blueprint,
  BlueprintQuestion,
  ConversionRate,
  EstimateLine,
  parseDay,
  PriceBook,
  StatedPrice,
} from '../domain';

/** A machine of AWS in London, for a dollar an hour. */
export function aPrice(changes: Partial<StatedPrice> = {}): StatedPrice {
  return {
    provider: 'aws',
    region: 'eu-west-2',
    item: 'machine',
    unit: 'hour',
    amount: '1',
    currency: 'USD',
    asOf: parseDay('2026-01-01'),
    source: 'https://example.com/prices',
    ...changes,
  };
}

export function aRate(
  from: string,
  to: string,
  rate: string,
  asOf = '2026-01-01',
): ConversionRate {
  return { from, to, rate, asOf: parseDay(asOf) };
}

/** Machines, as many as asked for. */
export function aBlueprint(changes: Partial<Blueprint> = {}): Blueprint {
  return {
    id: 'api',
    title: 'An API',
    templates: ['template:default/api'],
    inputs: { replicas: { type: 'number', default: 1 } },
    offers: [{ provider: 'aws', region: 'eu-west-2' }],
    lines: [
      {
        id: 'machines',
        title: 'Machines',
        item: 'machine',
        unit: 'hour',
        quantity: { low: 'replicas * 10', high: 'replicas * 10' },
      },
    ],
    ...changes,
  };
}

/** In dollars, in the middle of 2026, by the prices that are given. */
export function aQuestion(
  changes: Partial<Omit<BlueprintQuestion, 'book'>> = {},
  prices: readonly StatedPrice[] = [aPrice()],
): BlueprintQuestion {
  return {
    blueprint: aBlueprint(),
    inputs: { replicas: 1 },
    book: new PriceBook(prices),
    currency: 'USD',
    stated: { rates: [], on: parseDay('2026-06-15') },
    ...changes,
  };
}

/** A line of which the amount alone matters. */
export function aLine(
  amount: string | null,
  currency = 'USD',
  high = amount,
): EstimateLine {
  return {
    id: 'line',
    title: 'A line',
    item: 'machine',
    unit: 'hour',
    quantity: null,
    price: null,
    monthly:
      amount === null || high === null ? null : { low: amount, high, currency },
    missing:
      amount === null ? { reason: 'no-price', detail: 'Nobody knows' } : null,
  };
}
