import { Day } from '@footfall/backstage-plugin-footfall-common';
import { createFormats } from './formats';

const formats = createFormats('en');

describe('createFormats', () => {
  it.each([
    [0, '0\u202f%'],
    [0.001, '<1\u202f%'],
    [0.354, '35\u202f%'],
    [0.9951, '>99\u202f%'],
    [1, '100\u202f%'],
  ])('writes the share %d as %s', (value, text) => {
    expect(formats.share(value)).toBe(text);
  });

  it.each([
    [0, '0\u202fpp'],
    [-0.04, '0\u202fpp'],
    [1.23, '+1.2\u202fpp'],
    [-2, '\u22122\u202fpp'],
    [-49.6, '\u221250\u202fpp'],
  ])('writes %d percentage points as %s', (value, text) => {
    expect(formats.points(value)).toBe(text);
  });

  it('writes days with the day first, whatever the zone', () => {
    expect(formats.day('2026-03-01' as Day)).toBe('1 Mar 2026');
    expect(formats.monthOfYear('2026-03-01' as Day)).toBe('Mar 2026');
  });

  it('names the zone of an instant', () => {
    const noon = '2026-07-01T12:00:00Z';
    expect(formats.instant(noon, 'Europe/London')).toBe(
      '1 Jul 2026, 13:00 BST',
    );
    expect(formats.instant(noon)).toMatch(/^\d+ \w+ 2026, \d\d:\d\d .+/);
  });

  it.each([
    ['2026-03-01T11:58:00Z', '2 min ago'],
    ['2026-03-01T07:00:00Z', '5 hr ago'],
    ['2026-02-22T12:00:00Z', '7 days ago'],
  ])('tells how long ago %s was', (instant, text) => {
    expect(formats.ago(instant, Date.parse('2026-03-01T12:00:00Z'))).toBe(text);
  });

  it.each([
    [0, '0 secs'],
    [41.6, '42 secs'],
    [100, '2 mins'],
    [7_000, '117 mins'],
    [10_000, '3 hrs'],
    [1_087_207, '13 days'],
  ])('tells that %d seconds are %s', (seconds, text) => {
    expect(formats.duration(seconds)).toBe(text);
  });

  it('lists names', () => {
    expect(formats.list([])).toBe('');
    expect(formats.list(['jenkins', 'mlctl'])).toBe('jenkins, mlctl');
  });
});
