import { parseDay } from '../time';
import { digestWindowOf, isDigestDue, lastWholeWeek } from './digestWindows';

describe('lastWholeWeek', () => {
  it.each([
    ['2026-11-16', '2026-11-09'],
    ['2026-11-22', '2026-11-09'],
    ['2026-11-23', '2026-11-16'],
    // The week of New Year belongs to both years.
    ['2027-01-04', '2026-12-28'],
  ])('before %s begins on %s', (today, from) => {
    expect(lastWholeWeek(parseDay(today)).from).toBe(from);
  });

  it('ends where the figures of its digest end, four weeks on', () => {
    const week = lastWholeWeek(parseDay('2026-11-21'));
    expect(digestWindowOf(week)).toEqual({
      from: '2026-10-19',
      to: '2026-11-16',
    });
  });
});

describe('isDigestDue', () => {
  const mondayAtSeven = { isoWeekday: 1, minute: 420 };

  it.each<[string, string, boolean]>([
    ['2026-11-16T06:59:59Z', 'UTC', false],
    ['2026-11-16T07:00:00Z', 'UTC', true],
    ['2026-11-22T23:59:59Z', 'UTC', true],
    ['2026-11-16T00:00:00Z', 'UTC', false],
    ['2026-11-15T22:00:00Z', 'Asia/Tokyo', true],
    ['2026-11-15T21:59:00Z', 'Asia/Tokyo', false],
    ['2026-11-16T11:59:00Z', 'America/New_York', false],
    ['2026-11-16T12:00:00Z', 'America/New_York', true],
  ])('at %s in %s: %s', (now, timeZone, isDue) => {
    expect(isDigestDue(Date.parse(now), timeZone, mondayAtSeven)).toBe(isDue);
  });

  it('waits for another day of the week', () => {
    const friday = { isoWeekday: 5, minute: 0 };
    const at = (now: string) => isDigestDue(Date.parse(now), 'UTC', friday);
    expect(at('2026-11-19T23:00:00Z')).toBe(false);
    expect(at('2026-11-20T00:00:00Z')).toBe(true);
  });
});
