import fc from 'fast-check';
import {
  addDays,
  Day,
  dayOfInstant,
  daysBetween,
  isDay,
  isoWeekdayOf,
  parseDay,
  startOfDay,
} from './Day';

const day = (text: string) => parseDay(text);
const instantOf = (iso: string) => Date.parse(iso);

const zones = [
  'UTC',
  'Europe/London',
  'America/Sao_Paulo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
];

const someDay = fc
  .integer({ min: 0, max: 40_000 })
  .map(days => addDays(day('1990-01-01'), days));
const someInstant = fc.integer({
  min: instantOf('1995-01-01T00:00:00Z'),
  max: instantOf('2060-01-01T00:00:00Z'),
});
const someZone = fc.constantFrom(...zones);

describe('isDay', () => {
  it.each(['2026-03-29', '2024-02-29', '2000-02-29', '1999-12-31'])(
    'accepts %s',
    text => expect(isDay(text)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('refuses "%s"', text => expect(isDay(text)).toBe(false));
});

describe('parseDay', () => {
  it('says how a day is written', () => {
    expect(() => parseDay('29/03/2026')).toThrow(
      "'29/03/2026' is not a day; write it as YYYY-MM-DD",
    );
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -3000, max: 3000 }),
        (from, days) => {
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });
});

describe('isoWeekdayOf', () => {
  it.each([
    ['2026-03-23', 1],
    ['2026-03-28', 6],
    ['2026-03-29', 7],
  ])('%s is weekday %i', (text, weekday) => {
    expect(isoWeekdayOf(day(text))).toBe(weekday);
  });
});

describe('dayOfInstant', () => {
  it.each([
    // London is an hour ahead in summer: 23:30 UTC is already the next day.
    ['2026-06-30T22:59:59Z', 'Europe/London', '2026-06-30'],
    ['2026-06-30T23:00:00Z', 'Europe/London', '2026-07-01'],
    ['2026-12-31T23:59:59Z', 'Europe/London', '2026-12-31'],
    ['2026-06-30T18:30:00Z', 'Asia/Kolkata', '2026-07-01'],
    ['2026-06-30T18:29:59Z', 'Asia/Kolkata', '2026-06-30'],
    ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12-31'],
    ['2026-06-30T23:59:59.999Z', 'UTC', '2026-06-30'],
    // Samoa went from the 29th straight to the 31st.
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(dayOfInstant(instantOf(instant), zone)).toBe(expected);
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00Z'],
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00Z'],
    ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00Z'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00Z'],
    // The clocks went from 23:59:59 to 01:00: this day has no midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    // The clocks went from 23:59:59 back to 23:00: the day before had 25 hours.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['2026-05-01', 'Asia/Kolkata', '2026-04-30T18:30:00Z'],
    ['2026-05-01', 'Pacific/Kiritimati', '2026-04-30T10:00:00Z'],
    ['2026-05-01', 'Etc/GMT+12', '2026-05-01T12:00:00Z'],
    ['2026-05-01', 'UTC', '2026-05-01T00:00:00Z'],
  ])('%s in %s begins at %s', (text, zone, expected) => {
    expect(startOfDay(day(text), zone)).toBe(instantOf(expected));
  });

  it('makes a day that the calendar skipped last no time at all', () => {
    const skipped = startOfDay(day('2011-12-30'), 'Pacific/Apia');
    expect(skipped).toBe(instantOf('2011-12-30T10:00:00Z'));
    expect(startOfDay(day('2011-12-31'), 'Pacific/Apia')).toBe(skipped);
  });

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-06-01', 24],
  ])('gives %s in London %i hours', (text, hours) => {
    const from = startOfDay(day(text), 'Europe/London');
    const to = startOfDay(addDays(day(text), 1), 'Europe/London');
    expect((to - from) / 3_600_000).toBe(hours);
  });

  it('is the first instant of its day', () => {
    fc.assert(
      fc.property(someInstant, someZone, (instant, zone) => {
        const its: Day = dayOfInstant(instant, zone);
        const start = startOfDay(its, zone);
        expect(start).toBeLessThanOrEqual(instant);
        expect(dayOfInstant(start, zone)).toBe(its);
        expect(dayOfInstant(start - 1, zone) < its).toBe(true);
      }),
    );
  });

  it('never runs backwards from one day to the next', () => {
    fc.assert(
      fc.property(someDay, someZone, (from, zone) => {
        expect(startOfDay(from, zone)).toBeLessThanOrEqual(
          startOfDay(addDays(from, 1), zone),
        );
      }),
    );
  });
});
