import fc from 'fast-check';
import { anEnvironmentLife, pounds } from '../../testing/costs';
import { costBetween, EnvironmentLife, MoneyRange, statedRange } from '..';
import { noRates } from '../../testing/costs';
import { totalIn } from './totalIn';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const HOUR_MS = 3_600_000;
/** As long as a month is wherever something costs by the hour. */
const month = {
  fromMs: at('2026-03-01'),
  toMs: at('2026-03-01') + 730 * HOUR_MS,
};

const sumOf = (known: readonly MoneyRange[]) => {
  const { total } = totalIn('GBP', known, noRates);
  return total && statedRange(total);
};

describe('costBetween', () => {
  it('is the estimate for 730 hours', () => {
    const { known, isUnknown } = costBetween(
      anEnvironmentLife('a', { monthly: pounds(50, 73) }),
      Infinity,
      month,
    );
    expect(sumOf(known)).toEqual(pounds('50.00', '73.00'));
    expect(isUnknown).toBe(false);
  });

  it('counts from when it was created until it went', () => {
    const created = at('2026-03-02');
    const { known } = costBetween(
      anEnvironmentLife('a', { createdMs: created }),
      created + 10 * HOUR_MS,
      month,
    );
    expect(sumOf(known)).toEqual(pounds('1.00'));
  });

  it('takes the estimate of each time', () => {
    const { known } = costBetween(
      anEnvironmentLife('a', {
        estimates: [
          { fromMs: month.fromMs + 365 * HOUR_MS, monthly: pounds(200) },
          { fromMs: at('2026-01-01'), monthly: pounds(100) },
        ],
      }),
      Infinity,
      month,
    );
    expect(sumOf(known)).toEqual(pounds('150.00'));
  });

  it('does not take what nobody knows for nothing', () => {
    const unknown = anEnvironmentLife('a', { monthly: null });
    expect(costBetween(unknown, Infinity, month)).toEqual({
      known: [],
      isUnknown: true,
    });
    const later = anEnvironmentLife('a', {
      estimates: [{ fromMs: month.toMs - HOUR_MS, monthly: pounds(73) }],
    });
    const { known, isUnknown } = costBetween(later, Infinity, month);
    expect(sumOf(known)).toEqual(pounds('0.10'));
    expect(isUnknown).toBe(true);
  });

  it('is at least what is known where a part is unknown', () => {
    const partial = anEnvironmentLife('a', { unknownLines: 2 });
    const { known, isUnknown } = costBetween(partial, Infinity, month);
    expect(sumOf(known)).toEqual(pounds('73.00'));
    expect(isUnknown).toBe(true);
  });

  it('costs nothing before it was there and after it went', () => {
    const none = { known: [], isUnknown: false };
    const environment = anEnvironmentLife('a', { createdMs: month.toMs });
    expect(costBetween(environment, Infinity, month)).toEqual(none);
    const gone = anEnvironmentLife('a', { monthly: null });
    expect(costBetween(gone, month.fromMs, month)).toEqual(none);
  });

  it('costs an hour less in the month in which clocks go forward', () => {
    const london = {
      fromMs: at('2026-03-01'),
      toMs: at('2026-04-01') - HOUR_MS,
    };
    const { known } = costBetween(anEnvironmentLife('a'), Infinity, london);
    expect(sumOf(known)).toEqual(pounds('74.30'));
  });

  describe('whatever it ran for', () => {
    const instant = fc.integer({
      min: at('2025-12-01'),
      max: at('2026-06-01'),
    });
    const amount = fc
      .integer({ min: 0, max: 10_000_00 })
      .map(pence => pence / 100);
    const estimate = fc.record({
      fromMs: instant,
      unknownLines: fc.nat(2),
      monthly: fc.option(
        fc
          .tuple(amount, amount)
          .map(([low, more]) => pounds(low, (low + more).toFixed(2))),
      ),
    });
    const life = fc
      .record({
        createdMs: instant,
        estimates: fc.array(estimate, { maxLength: 5 }),
      })
      .map((changes): EnvironmentLife => anEnvironmentLife('a', changes));

    it('adds up, wherever a time is split', () => {
      fc.assert(
        fc.property(
          life,
          instant,
          instant,
          instant,
          instant,
          (environment, a, b, c, end) => {
            const [fromMs, middle, toMs] = [a, b, c].sort((x, y) => x - y);
            const whole = costBetween(environment, end, { fromMs, toMs });
            const first = costBetween(environment, end, {
              fromMs,
              toMs: middle,
            });
            const second = costBetween(environment, end, {
              fromMs: middle,
              toMs,
            });
            const known = [...first.known, ...second.known];
            expect(sumOf(known)).toEqual(sumOf(whole.known));
            expect(first.isUnknown || second.isUnknown).toBe(whole.isUnknown);
          },
        ),
      );
    });

    it('is never less for more time', () => {
      fc.assert(
        fc.property(life, instant, instant, (environment, end, later) => {
          const cost = (endsMs: number) =>
            Number(sumOf(costBetween(environment, endsMs, month).known)?.high);
          const [sooner, last] = [end, later].sort((x, y) => x - y);
          expect(cost(sooner)).toBeLessThanOrEqual(cost(last));
        }),
      );
    });
  });
});
