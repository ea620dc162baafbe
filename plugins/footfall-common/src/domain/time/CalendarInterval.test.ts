import fc from 'fast-check';
import {
  calendarIntervals,
  intervalAround,
  intervalsIn,
  isoWeekOf,
  startOfInterval,
} from './CalendarInterval';
import { addDays, parseDay } from './Day';

const day = (text: string) => parseDay(text);
const someDay = fc
  .integer({ min: 0, max: 40_000 })
  .map(days => addDays(day('1990-01-01'), days));
const someInterval = fc.constantFrom(...calendarIntervals);

describe('intervalAround', () => {
  it.each([
    ['day', '2024-02-29', '2024-02-29', '2024-03-01'],
    ['week', '2026-03-29', '2026-03-23', '2026-03-30'],
    ['week', '2026-03-30', '2026-03-30', '2026-04-06'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['month', '2024-02-10', '2024-02-01', '2024-03-01'],
    ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-12-31', '2026-10-01', '2027-01-01'],
  ] as const)('the %s of %s is %s to %s', (interval, text, from, to) => {
    expect(intervalAround(day(text), interval)).toEqual({ from, to });
  });

  it('holds its day and begins where its days say it begins', () => {
    fc.assert(
      fc.property(someDay, someInterval, (its, interval) => {
        const { from, to } = intervalAround(its, interval);
        expect(from <= its && its < to).toBe(true);
        expect(startOfInterval(addDays(to, -1), interval)).toBe(from);
        expect(startOfInterval(to, interval)).toBe(to);
      }),
    );
  });
});

describe('intervalsIn', () => {
  it('reaches beyond the range on both sides', () => {
    const range = { from: day('2026-03-04'), to: day('2026-03-10') };
    expect(intervalsIn(range, 'week')).toEqual([
      { from: '2026-03-02', to: '2026-03-09' },
      { from: '2026-03-09', to: '2026-03-16' },
    ]);
  });

  it('does not begin an interval at the end of the range', () => {
    const range = { from: day('2026-03-02'), to: day('2026-03-09') };
    expect(intervalsIn(range, 'week')).toHaveLength(1);
  });

  it('tiles the range without gaps and without overlaps', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 800 }),
        someInterval,
        (from, days, interval) => {
          const to = addDays(from, days);
          const tiles = intervalsIn({ from, to }, interval);
          expect(tiles[0].from <= from).toBe(true);
          expect(tiles[0].to > from).toBe(true);
          const last = tiles[tiles.length - 1];
          expect(last.from < to && to <= last.to).toBe(true);
          tiles.slice(1).forEach((tile, index) => {
            expect(tile.from).toBe(tiles[index].to);
          });
        },
      ),
    );
  });
});

describe('isoWeekOf', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2024-02-29', '2024-W09'],
  ])('%s lies in %s', (text, week) => {
    expect(isoWeekOf(day(text))).toBe(week);
  });

  it('is one week for seven days, and sorts as time goes', () => {
    fc.assert(
      fc.property(someDay, its => {
        const { from, to } = intervalAround(its, 'week');
        expect(isoWeekOf(from)).toBe(isoWeekOf(its));
        expect(isoWeekOf(addDays(to, -1))).toBe(isoWeekOf(its));
        expect(isoWeekOf(from) < isoWeekOf(to)).toBe(true);
      }),
    );
  });
});
