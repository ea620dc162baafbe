import fc from 'fast-check';
import { calendarIntervals, intervalAround } from './CalendarInterval';
import { addDays, parseDay } from './Day';
import { tilesOf } from './tiles';

const day = parseDay;
const textOf = (from: string, to: string) =>
  tilesOf({ from: day(from), to: day(to) }).map(
    tile => `${tile.interval} ${tile.from}`,
  );

describe('tilesOf', () => {
  it('takes the longest intervals that fit', () => {
    expect(textOf('2024-12-30', '2025-08-13')).toEqual([
      'day 2024-12-30',
      'day 2024-12-31',
      'quarter 2025-01-01',
      'quarter 2025-04-01',
      'month 2025-07-01',
      'day 2025-08-01',
      'day 2025-08-02',
      'day 2025-08-03',
      'week 2025-08-04',
      'day 2025-08-11',
      'day 2025-08-12',
    ]);
  });

  it('lays a month in weeks, where months must not be used', () => {
    const range = { from: day('2026-06-01'), to: day('2026-07-01') };
    expect(
      tilesOf(range, ['week', 'day']).map(({ interval }) => interval),
    ).toEqual(['week', 'week', 'week', 'week', 'day', 'day']);
  });

  it('has no tile for no day', () => {
    expect(textOf('2026-06-01', '2026-06-01')).toEqual([]);
  });

  it('leaves no gap and overlaps nowhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.subarray([...calendarIntervals].slice(1).reverse()),
        (start, days, longer) => {
          const from = addDays(day('1990-01-01'), start);
          const range = { from, to: addDays(from, days) };
          const tiles = tilesOf(range, [...longer, 'day']).map(tile =>
            intervalAround(tile.from, tile.interval),
          );
          expect(tiles[0].from).toBe(range.from);
          expect(tiles[tiles.length - 1].to).toBe(range.to);
          tiles.slice(1).forEach((tile, index) => {
            expect(tile.from).toBe(tiles[index].to);
          });
        },
      ),
    );
  });
});
