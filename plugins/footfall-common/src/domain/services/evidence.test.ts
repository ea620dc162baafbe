import { addDays, parseDay } from '../time';
import {
  isSeenUnregistered,
  namedTeamAt,
  noEvidence,
  unregisteredDaysOf,
} from './evidence';
import { Registration, Service } from './Service';

const day = (text: string) => parseDay(text);

describe('unregisteredDaysOf', () => {
  const registration: Registration = {
    isService: true,
    ownerRef: null,
    type: null,
    tags: [],
  };
  const service = (fromIso: string | null, toIso: string | null): Service => ({
    id: 1,
    ref: 'component:default/a',
    title: 'a',
    registrations: [
      {
        fromMs: fromIso === null ? null : Date.parse(fromIso),
        toMs: toIso === null ? null : Date.parse(toIso),
        value: registration,
      },
    ],
  });
  const days = [day('2026-06-01'), day('2026-06-02'), day('2026-06-03')];

  it('are all its days where the catalog never held it', () => {
    const unknown = { ...service(null, null), registrations: [] };
    expect(unregisteredDaysOf(unknown, days, 'UTC')).toEqual(days);
  });

  it('are none while the catalog holds it', () => {
    expect(unregisteredDaysOf(service(null, null), days, 'UTC')).toEqual([]);
  });

  it('leave out a day on which the catalog held it for a moment only', () => {
    const lateOnTheSecond = service('2026-06-02T23:59:59Z', null);
    expect(unregisteredDaysOf(lateOnTheSecond, days, 'UTC')).toEqual([
      '2026-06-01',
    ]);
    const earlyOnTheSecond = service(null, '2026-06-02T00:00:01Z');
    expect(unregisteredDaysOf(earlyOnTheSecond, days, 'UTC')).toEqual([
      '2026-06-03',
    ]);
  });

  it('are days of the configured zone', () => {
    // 23:30 UTC on the 2nd is half past midnight on the 3rd in London.
    const fromTheThird = service('2026-06-02T23:30:00Z', null);
    expect(unregisteredDaysOf(fromTheThird, days, 'Europe/London')).toEqual([
      '2026-06-01',
      '2026-06-02',
    ]);
    expect(unregisteredDaysOf(fromTheThird, days, 'UTC')).toEqual([
      '2026-06-01',
    ]);
  });

  it('leave out days of a Component that is no service', () => {
    const library = service(null, null);
    const asLibrary = {
      ...library,
      registrations: library.registrations.map(version => ({
        ...version,
        value: { ...registration, isService: false },
      })),
    };
    expect(unregisteredDaysOf(asLibrary, days, 'UTC')).toEqual([]);
  });
});

describe('isSeenUnregistered', () => {
  const windowTo = day('2026-06-30');
  const seen = (daysBeforeEnd: number) => ({
    ...noEvidence,
    unregisteredDays: [addDays(windowTo, -daysBeforeEnd)],
  });

  it.each([
    [0, false],
    [1, true],
    [89, true],
    [90, true],
    [91, false],
  ])('last seen %i days before the end: %s', (days, expected) => {
    expect(isSeenUnregistered(seen(days), windowTo)).toBe(expected);
  });

  it('is false without a day', () => {
    expect(isSeenUnregistered(noEvidence, windowTo)).toBe(false);
  });
});

describe('namedTeamAt', () => {
  const evidence = {
    ...noEvidence,
    namedTeams: [
      { day: day('2026-06-01'), teamRef: 'group:default/a' },
      { day: day('2026-06-10'), teamRef: 'group:default/b' },
    ],
  };

  it.each([
    ['2026-06-01', null],
    ['2026-06-02', 'group:default/a'],
    ['2026-06-10', 'group:default/a'],
    ['2026-06-11', 'group:default/b'],
  ])('before %s is %s', (windowTo, expected) => {
    expect(namedTeamAt(evidence, day(windowTo))).toBe(expected);
  });
});
