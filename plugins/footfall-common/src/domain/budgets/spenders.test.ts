import { anEnvironmentLife, noRates, pounds } from '../../testing/costs';
import { idleSavingsOf, largestSpenders } from '.';

const nowMs = Date.parse('2026-03-15T00:00:00Z');
const moment = { nowMs, convert: noRates };

describe('largestSpenders', () => {
  it('are those that cost the most at the high end, and still run', () => {
    const environments = [
      anEnvironmentLife('small', { monthly: pounds(10) }),
      anEnvironmentLife('middle', { monthly: pounds(60) }),
      anEnvironmentLife('wide', { monthly: pounds(20, 90) }),
      anEnvironmentLife('unknown', { monthly: null }),
      anEnvironmentLife('also-small', { monthly: pounds(10) }),
      anEnvironmentLife('gone', {
        monthly: pounds(900),
        state: 'gone',
        endsMs: nowMs - 1,
      }),
    ];
    expect(
      largestSpenders(environments, 'GBP', 3, moment).map(({ name }) => name),
    ).toEqual(['wide', 'middle', 'also-small']);
  });

  it('go by the estimate of now', () => {
    const environment = anEnvironmentLife('a', {
      estimates: [
        { fromMs: nowMs + 1, monthly: pounds(3) },
        { fromMs: nowMs - 1, monthly: pounds(2) },
        { fromMs: 0, monthly: pounds(1) },
      ],
    });
    expect(largestSpenders([environment], 'GBP', 3, moment)).toMatchObject([
      { monthly: pounds(2) },
    ]);
  });

  it('say that they cost more where a part is unknown', () => {
    const environment = anEnvironmentLife('a', { unknownLines: 2 });
    expect(largestSpenders([environment], 'GBP', 3, moment)).toEqual([
      { id: 'a', name: 'a', monthly: pounds(73), unknownLines: 2 },
    ]);
  });
});

describe('idleSavingsOf', () => {
  it('are what idle and expired ones cost a month', () => {
    const environments = [
      anEnvironmentLife('active'),
      anEnvironmentLife('idle', { state: 'idle', monthly: pounds(61.3) }),
      anEnvironmentLife('expired', { state: 'expired', monthly: pounds(10) }),
      anEnvironmentLife('unknown', { state: 'idle', monthly: null }),
    ];
    expect(idleSavingsOf(environments, 'GBP', moment)).toEqual({
      environments: 3,
      total: pounds('71.30'),
      unknown: 1,
      otherCurrencies: [],
    });
    expect(idleSavingsOf(environments.slice(3), 'GBP', moment)).toMatchObject({
      environments: 1,
      total: null,
    });
    expect(idleSavingsOf([], 'GBP', moment)).toMatchObject({
      environments: 0,
      total: pounds('0.00'),
    });
  });

  it('are the least where a part is unknown, and leave other currencies out', () => {
    const dollars = { low: '8', high: '8', currency: 'USD' };
    expect(
      idleSavingsOf(
        [
          anEnvironmentLife('a', { state: 'idle', unknownLines: 1 }),
          anEnvironmentLife('b', { state: 'idle', monthly: dollars }),
        ],
        'GBP',
        moment,
      ),
    ).toEqual({
      environments: 2,
      total: pounds('73.00'),
      unknown: 1,
      otherCurrencies: ['USD'],
    });
  });
});
