import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { createFormats } from '../../figures/formats';
import { toWeekTicks } from './toWeekTicks';

const formats = createFormats('en');

describe('toWeekTicks', () => {
  it('names the weeks in which months begin', () => {
    const weeks = Array.from({ length: 12 }, (_, index) =>
      addDays('2025-11-24' as Day, 7 * index),
    );
    expect([...toWeekTicks(weeks, 5, formats)]).toEqual([
      ['2025-12-01', 'Dec 2025'],
      ['2025-12-29', 'Jan 2026'],
      ['2026-01-26', 'Feb'],
    ]);
  });

  it('marks nothing on an empty axis', () => {
    expect(toWeekTicks([], 5, formats).size).toBe(0);
  });
});
