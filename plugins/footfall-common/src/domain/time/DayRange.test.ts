import { parseDay } from './Day';
import { dayRangeOf, lastWholeDays, rangeBefore, windowOf } from './DayRange';

const day = (text: string) => parseDay(text);

describe('dayRangeOf', () => {
  it('takes a range that holds at least one day', () => {
    expect(dayRangeOf(day('2026-03-01'), day('2026-03-02'))).toEqual({
      from: '2026-03-01',
      to: '2026-03-02',
    });
  });

  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-02', '2026-03-01'],
  ])('refuses %s to %s', (from, to) => {
    expect(() => dayRangeOf(day(from), day(to))).toThrow('is empty');
  });
});

describe('windowOf', () => {
  it('ends where the day after its last one begins', () => {
    const range = dayRangeOf(day('2026-03-29'), day('2026-03-30'));
    expect(windowOf(range, 'Europe/London')).toEqual({
      from: '2026-03-29',
      to: '2026-03-30',
      fromMs: Date.parse('2026-03-29T00:00:00Z'),
      toMs: Date.parse('2026-03-29T23:00:00Z'),
    });
  });
});

describe('rangeBefore', () => {
  it('is as long in days, whatever the clocks did', () => {
    const range = dayRangeOf(day('2026-03-29'), day('2026-04-26'));
    expect(rangeBefore(range)).toEqual({
      from: '2026-03-01',
      to: '2026-03-29',
    });
  });
});

describe('lastWholeDays', () => {
  it('leaves today out', () => {
    expect(lastWholeDays(day('2024-03-01'), 2)).toEqual({
      from: '2024-02-28',
      to: '2024-03-01',
    });
  });
});
