import { addMonths, monthOfInstant, monthsUpTo, windowOfMonth } from '.';

const HOUR_MS = 3_600_000;

describe('months', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -15, '2024-12'],
    ['2026-03', 0, '2026-03'],
  ])('counts from %s by %d to %s', (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
  });

  it('lists those up to one, oldest first', () => {
    expect(monthsUpTo('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('are those of the time zone', () => {
    const instant = Date.parse('2026-10-31T23:30:00Z');
    expect(monthOfInstant(instant, 'UTC')).toBe('2026-10');
    expect(monthOfInstant(instant, 'Europe/Berlin')).toBe('2026-11');
  });

  it.each([
    ['2026-03', 'Europe/London', 31 * 24 - 1],
    ['2026-10', 'Europe/London', 31 * 24 + 1],
    ['2026-10', 'UTC', 31 * 24],
    ['2028-02', 'Europe/London', 29 * 24],
  ])('have %s in %s last %d hours', (month, timeZone, hours) => {
    const { fromMs, toMs } = windowOfMonth(month, timeZone);
    expect((toMs - fromMs) / HOUR_MS).toBe(hours);
    expect(monthOfInstant(fromMs, timeZone)).toBe(month);
    expect(monthOfInstant(toMs, timeZone)).toBe(addMonths(month, 1));
  });
});
