import fc from 'fast-check';
import { addDays, Day, daysBetween, parseDay } from './Day';
import { addWorkingDays, isWorkingDay } from './workingDays';

const none: ReadonlySet<Day> = new Set();
const holidays = new Set(['2026-12-25', '2026-12-28'].map(parseDay));

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-20', 'a Friday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-11-23', 'a Monday', true],
    ['2026-12-25', 'a holiday', false],
  ])('knows %s, %s', (day, _, isWorking) => {
    expect(isWorkingDay(parseDay(day), holidays)).toBe(isWorking);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-18', 2, '2026-11-20', 'within a week'],
    ['2026-11-20', 1, '2026-11-23', 'from a Friday'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-22', 1, '2026-11-23', 'from a Sunday'],
    ['2026-11-19', 2, '2026-11-23', 'over a weekend'],
    ['2026-11-18', 10, '2026-12-02', 'over two weekends'],
    ['2026-12-24', 2, '2026-12-30', 'over holidays around a weekend'],
    ['2026-12-31', 1, '2027-01-01', 'into the next year'],
    ['2028-02-28', 1, '2028-02-29', 'to a leap day'],
    ['2026-11-21', 0, '2026-11-21', 'not at all'],
  ])('goes on from %s by %i to %s: %s', (from, days, to) => {
    expect(addWorkingDays(parseDay(from), days, holidays)).toBe(to);
  });

  it.each([-1, 1.5, NaN])('refuses to go on by %d', days => {
    expect(() => addWorkingDays(parseDay('2026-11-20'), days, none)).toThrow(
      /working days/,
    );
  });

  const days = fc
    .integer({ min: 0, max: 20_000 })
    .map(offset => addDays(parseDay('2000-01-01'), offset));
  const counts = fc.integer({ min: 1, max: 60 });
  const someHolidays = fc.array(days).map(list => new Set(list));

  it('ends on a working day, with as many in between as were asked for', () => {
    fc.assert(
      fc.property(days, counts, someHolidays, (from, count, free) => {
        const to = addWorkingDays(from, count, free);
        const passed = Array.from({ length: daysBetween(from, to) }, (_, at) =>
          addDays(from, at + 1),
        );
        expect(isWorkingDay(to, free)).toBe(true);
        expect(passed.filter(day => isWorkingDay(day, free))).toHaveLength(
          count,
        );
      }),
    );
  });

  it('comes to the same in one step or in two', () => {
    fc.assert(
      fc.property(days, counts, counts, someHolidays, (from, a, b, free) => {
        const inTwo = addWorkingDays(addWorkingDays(from, a, free), b, free);
        expect(addWorkingDays(from, a + b, free)).toBe(inTwo);
      }),
    );
  });
});
