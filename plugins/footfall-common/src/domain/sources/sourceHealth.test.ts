import { addDays, Day, isoWeekdayOf, parseDay } from '../time';
import { SourceHealth, sourceHealthOf } from './sourceHealth';

// A Monday.
const today = parseDay('2026-11-16');
const daysAgo = (...days: number[]): Day[] =>
  days.map(count => addDays(today, -count));
const everyDaySince = (first: number, last: number) =>
  daysAgo(...Array.from({ length: first - last + 1 }, (_, i) => first - i));
const weekdays = (days: Day[]) => days.filter(day => isoWeekdayOf(day) < 6);

describe('sourceHealthOf', () => {
  it.each<[string, Day[], SourceHealth]>([
    ['that never had an event', [], 'silent'],
    ['whose last event is 29 days old', daysAgo(60, 40, 29), 'silent'],
    ['whose last event is 28 days old', daysAgo(70, 42, 28), 'fresh'],
    ['of one event', daysAgo(3), 'fresh'],
    ['of every day until today', everyDaySince(30, 0), 'fresh'],
    ['of every day until yesterday', everyDaySince(30, 1), 'fresh'],
    ['of every day until the day before', everyDaySince(30, 2), 'late'],
    ['of weekdays, on Monday', weekdays(everyDaySince(60, 1)), 'fresh'],
    [
      'of weekdays, mute since Thursday',
      weekdays(everyDaySince(60, 4)),
      'late',
    ],
    [
      'of every day with one long pause',
      [...everyDaySince(60, 30), ...everyDaySince(20, 2)],
      'late',
    ],
  ])('of a source %s', (_, days, expected) => {
    expect(sourceHealthOf({ days, hasFailed: false }, today)).toBe(expected);
    expect(
      sourceHealthOf({ days: [...days].reverse(), hasFailed: false }, today),
    ).toBe(expected);
    expect(sourceHealthOf({ days, hasFailed: true }, today)).toBe('failed');
  });
});
