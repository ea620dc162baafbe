import { aBlueprint, aPrice, aQuestion, aRate } from '../../testing/prices';
import { BlueprintLine, estimateBlueprint, parseDay } from '..';

const [machines] = aBlueprint().lines;
const estimateLine = (
  changes: Partial<BlueprintLine>,
  inputs: Parameters<typeof aQuestion>[0] = {},
) =>
  estimateBlueprint(
    aQuestion({
      blueprint: aBlueprint({
        inputs: { replicas: { type: 'number' }, size: { type: 'string' } },
        lines: [{ ...machines, ...changes }],
      }),
      ...inputs,
    }),
  ).ordered;
const quantityOf = (text: string, high = text) => ({
  quantity: { low: text, high },
});

describe('estimateBlueprint', () => {
  it('multiplies prices by quantities, and says where prices are from', () => {
    const { ordered } = estimateBlueprint(
      aQuestion({ inputs: { replicas: 3 } }, [aPrice({ amount: '0.1' })]),
    );
    expect(ordered).toMatchObject({
      completeness: 'complete',
      monthly: { low: '3.00', high: '3.00', currency: 'USD' },
      unknownLines: 0,
      pricesFrom: '2026-01-01',
      pricesTo: '2026-01-01',
      lines: [
        {
          quantity: { low: '30', high: '30' },
          price: { amount: '0.1', source: 'https://example.com/prices' },
          missing: null,
        },
      ],
    });
  });

  it('is exact where binary numbers are not', () => {
    const { lines, monthly } = estimateBlueprint(
      aQuestion({ inputs: { replicas: 0.3 } }, [aPrice({ amount: '0.1' })]),
    ).ordered;
    expect(lines[0].monthly?.low).toBe('0.3');
    expect(monthly?.low).toBe('0.30');
  });

  it('has a range where usage decides', () => {
    expect(estimateLine(quantityOf('10', '20')).monthly).toEqual({
      low: '10.00',
      high: '20.00',
      currency: 'USD',
    });
  });

  it('knows how many hours a month has', () => {
    expect(estimateLine(quantityOf('hoursPerMonth')).monthly?.low).toBe(
      '730.00',
    );
  });

  it.each([
    ['a negative quantity', quantityOf('0 - replicas'), 'no-quantity', /-1/],
    [
      'a division by zero',
      quantityOf('1 / (replicas - 1)'),
      'no-quantity',
      /no number/,
    ],
    [
      'a division by zero that another one hides',
      quantityOf('1000 / (8 / (replicas - 1))'),
      'no-quantity',
      /no number/,
    ],
    [
      'zero by zero',
      quantityOf('0 / (replicas - 1)'),
      'no-quantity',
      /no number/,
    ],
    ['a tower of powers', quantityOf('9^9^9^9^9'), 'no-quantity', /no number/],
    [
      'more than there is',
      quantityOf('10 ^ 13'),
      'no-quantity',
      /more than there is/,
    ],
    ['a word', quantityOf("'many'"), 'no-quantity', /no number/],
    ['a truth', quantityOf('replicas > 0'), 'no-quantity', /no number/],
    [
      'the least above the most',
      quantityOf('2', '1'),
      'no-quantity',
      /The least, 2/,
    ],
    [
      'what was not filled in',
      quantityOf('size'),
      'no-quantity',
      /not filled in: size/,
    ],
    [
      'an item that was not filled in',
      { item: undefined, itemFrom: 'size' },
      'no-price',
      /not filled in: size/,
    ],
    [
      'an item without a price',
      { item: 'unheard-of' },
      'no-price',
      /no 'unheard-of'/,
    ],
    [
      'an item by another unit',
      { unit: 'month' },
      'no-price',
      /by 'hour' and not by 'month'/,
    ],
    [
      'a condition that was not filled in',
      { when: "size == 'large'" },
      'no-quantity',
      /not filled in: size/,
    ],
    [
      'a condition with a part that is no number',
      { when: 'if(1 / (replicas - 1) and true, true, false)' },
      'no-quantity',
      /no number/,
    ],
    [
      'a condition that is none',
      { when: 'replicas' },
      'no-quantity',
      /neither true nor false/,
    ],
  ] as const)(
    'takes %s for unknown, never for 0',
    (_, line, reason, detail) => {
      const offer = estimateLine(line);
      expect(offer).toMatchObject({
        completeness: 'unknown',
        monthly: null,
        unknownLines: 1,
        lines: [{ monthly: null, missing: { reason } }],
      });
      expect(offer.lines[0].missing?.detail).toMatch(detail);
    },
  );

  it('never rounds hardly anything to nothing', () => {
    const [line] = estimateLine(quantityOf('0.0000000000000001')).lines;
    expect(Number(line.quantity?.low)).toBeGreaterThan(0);
  });

  it('leaves out what is not needed', () => {
    expect(estimateLine({ when: 'replicas > 1' })).toMatchObject({
      completeness: 'complete',
      monthly: { low: '0.00' },
      lines: [],
    });
  });

  it('knows of another total once a price has changed', () => {
    const prices = [
      aPrice(),
      aPrice({ amount: '1.5', asOf: parseDay('2026-06-16') }),
    ];
    const totalOn = (day: string) =>
      estimateBlueprint(
        aQuestion({ stated: { rates: [], on: parseDay(day) } }, prices),
      ).ordered.monthly?.low;
    expect(totalOn('2026-06-15')).toBe('10.00');
    expect(totalOn('2026-06-16')).toBe('15.00');
  });

  describe('with several offers', () => {
    const blueprint = aBlueprint({
      inputs: { cloud: { type: 'string' }, replicas: { type: 'number' } },
      offerFrom: 'cloud',
      offers: [
        { provider: 'aws', region: 'eu-west-2' },
        { provider: 'gcp', region: 'europe-west2' },
      ],
    });
    const prices = [
      aPrice(),
      aPrice({ provider: 'gcp', region: '*', amount: '200', currency: 'JPY' }),
    ];
    const estimate = (inputs: Record<string, string | number>) =>
      estimateBlueprint(
        aQuestion(
          {
            blueprint,
            inputs: { replicas: 1, ...inputs },
            stated: {
              rates: [aRate('JPY', 'USD', '0.01')],
              on: parseDay('2026-06-15'),
            },
          },
          prices,
        ),
      );

    it('orders from where the inputs say, and shows the others beside it', () => {
      const { alternatives, ordered } = estimate({ cloud: 'gcp' });
      expect(ordered).toMatchObject({
        provider: 'gcp',
        region: 'europe-west2',
        monthly: { low: '20.00', currency: 'USD' },
      });
      expect(alternatives).toMatchObject([
        { provider: 'aws', monthly: { low: '10.00' } },
      ]);
    });

    it('orders from nowhere else than it is offered', () => {
      expect(() => estimate({ cloud: 'attic' })).toThrow(
        "It is not to be had from 'attic', only from aws, gcp",
      );
      expect(() => estimate({})).toThrow(/not filled in: cloud/);
    });
  });
});
