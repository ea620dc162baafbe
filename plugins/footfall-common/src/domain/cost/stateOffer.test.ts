import fc from 'fast-check';
import { aLine, aRate } from '../../testing/prices';
import { EstimateLine, parseDay, StatedIn, stateOffer } from '..';

const on = parseDay('2026-06-15');
const inCurrency = (
  currency: string,
  ...rates: ReturnType<typeof aRate>[]
) => ({
  currency,
  stated: { rates, on },
});
const state = (lines: readonly EstimateLine[], statedIn: StatedIn) =>
  stateOffer({ provider: 'aws', region: '*', lines }, statedIn);

describe('stateOffer', () => {
  it('rounds the total only, and half up', () => {
    const { lines, monthly } = state(
      [aLine('0.0025'), aLine('0.0025')],
      inCurrency('USD'),
    );
    expect(monthly).toEqual({ low: '0.01', high: '0.01', currency: 'USD' });
    expect(lines[0].monthly?.low).toBe('0.0025');
  });

  it.each([
    ['JPY', '1000.4999', '1000'],
    ['JPY', '1000.5', '1001'],
    ['KWD', '1.0005', '1.001'],
    ['KWD', '12.3', '12.300'],
    ['GBP', '180', '180.00'],
  ])('states %s %s with the digits that it has', (currency, amount, total) => {
    expect(
      state([aLine(amount, currency)], inCurrency(currency)).monthly,
    ).toEqual({ low: total, high: total, currency });
  });

  it('adds no two currencies without a rate, and says what is missing', () => {
    const offer = state(
      [aLine('10', 'USD'), aLine('10', 'EUR')],
      inCurrency('GBP', aRate('USD', 'GBP', '0.8')),
    );
    expect(offer).toMatchObject({
      completeness: 'partial',
      unknownLines: 1,
      monthly: { low: '8.00', currency: 'GBP' },
      conversions: [aRate('USD', 'GBP', '0.8')],
    });
    expect(offer.lines[1]).toMatchObject({
      monthly: null,
      missing: {
        reason: 'no-conversion',
        detail: expect.stringContaining('from EUR to GBP'),
      },
    });
  });

  it('turns no rate round and uses none of a later day', () => {
    const rates = [
      aRate('GBP', 'USD', '1.25'),
      aRate('USD', 'GBP', '0.7', '2026-12-01'),
    ];
    expect(state([aLine('10')], inCurrency('GBP', ...rates))).toMatchObject({
      completeness: 'unknown',
      monthly: null,
      conversions: [],
    });
  });

  it('uses the newest rate that was stated by the day', () => {
    const rates = [
      aRate('USD', 'GBP', '0.9', '2026-06-15'),
      aRate('USD', 'GBP', '0.5', '2025-01-01'),
      aRate('USD', 'GBP', '0.1', '2026-06-16'),
    ];
    const { conversions, monthly } = state(
      [aLine('10')],
      inCurrency('GBP', ...rates),
    );
    expect(monthly?.low).toBe('9.00');
    expect(conversions).toEqual([rates[0]]);
  });

  it('takes what is unknown for no amount at all', () => {
    expect(state([aLine(null), aLine(null)], inCurrency('USD'))).toMatchObject({
      completeness: 'unknown',
      monthly: null,
      unknownLines: 2,
    });
    expect(state([aLine(null), aLine('0')], inCurrency('USD'))).toMatchObject({
      completeness: 'partial',
      monthly: { low: '0.00' },
    });
    expect(state([], inCurrency('USD'))).toMatchObject({
      completeness: 'complete',
      monthly: { low: '0.00' },
    });
  });

  it('takes an amount beyond all reason for unknown', () => {
    const offer = state([aLine('1000000000000001')], inCurrency('USD'));
    expect(offer).toMatchObject({ monthly: null, completeness: 'unknown' });
  });

  const cents = fc.bigInt({ min: 0n, max: 10n ** 14n });
  const textOf = (tenThousandths: bigint) =>
    `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(
      4,
      '0',
    )}`;

  it('adds up exactly, in any order and in any parts', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 50 }), amounts => {
        const total = amounts.reduce((a, b) => a + b, 0n);
        // Half up, to hundredths.
        const rounded = (total + 50n) / 100n;
        const expected = `${rounded / 100n}.${String(rounded % 100n).padStart(
          2,
          '0',
        )}`;
        const lines = amounts.map(amount => aLine(textOf(amount)));
        const offer = state(lines, inCurrency('USD'));
        expect(offer.monthly?.high).toBe(expected);
        expect(state([...lines].reverse(), inCurrency('USD')).monthly).toEqual(
          offer.monthly,
        );
      }),
    );
  });

  it('comes to the same whether lines or their total are converted', () => {
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 100_000 }),
        (amounts, rate) => {
          const total = amounts.reduce((a, b) => a + b, 0n);
          const gbp = inCurrency(
            'GBP',
            aRate('USD', 'GBP', textOf(BigInt(rate))),
          );
          expect(
            state(
              amounts.map(amount => aLine(textOf(amount))),
              gbp,
            ).monthly,
          ).toEqual(state([aLine(textOf(total))], gbp).monthly);
        },
      ),
    );
  });

  it('never states the least above the most', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const { monthly } = state(
          [aLine(textOf(low), 'USD', textOf(high))],
          inCurrency('JPY', aRate('USD', 'JPY', '150.37')),
        );
        expect(BigInt(monthly?.low ?? -1)).toBeLessThanOrEqual(
          BigInt(monthly?.high ?? -2),
        );
      }),
    );
  });
});
