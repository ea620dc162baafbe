import { anEnvironment, aPolicy } from '../../testing/environments';
import { parseDay } from '../time';
import {
  extendEnvironment,
  extensionsLeftOf,
  lastDayOfLife,
} from './extendEnvironment';

const day = parseDay;
const extend = (
  days: number,
  today: string,
  changes: Parameters<typeof anEnvironment>[0] = {},
) => extendEnvironment(anEnvironment(changes), aPolicy(), days, day(today));

describe('extendEnvironment', () => {
  it.each([
    ['before its end', 7, '2026-03-20', '2026-04-07'],
    ['on its last day', 7, '2026-03-31', '2026-04-07'],
    ['after its end, from today', 7, '2026-05-01', '2026-05-08'],
  ])('gives days %s', (_, days, today, expiresOn) => {
    expect(extend(days, today)).toEqual({ refusal: null, expiresOn });
  });

  it.each([
    // Nights in which the clocks change, and a leap year.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
  ])('takes %s and %i days as days of the calendar', (from, days, to) => {
    expect(extend(days, from, { expiresOn: day(from) })).toEqual({
      refusal: null,
      expiresOn: to,
    });
  });

  it('leaves one without an end without one', () => {
    expect(
      extend(7, '2026-05-01', { expiresOn: null, extensions: 99 }),
    ).toEqual({ refusal: null, expiresOn: null });
  });

  it.each([
    ['gone', { isGone: true }, 7],
    [
      'shutting-down',
      {
        shutdown: {
          id: '1',
          state: 'requested' as const,
          requestedOn: day('2026-03-20'),
        },
      },
      7,
    ],
    ['too-many-days', {}, 31],
    ['too-often', { extensions: 3 }, 7],
  ])('refuses as %s', (refusal, changes, days) => {
    expect(extend(days, '2026-03-20', changes)).toEqual({ refusal });
  });

  it('counts what is left', () => {
    expect(extensionsLeftOf(anEnvironment({ extensions: 1 }), aPolicy())).toBe(
      2,
    );
    expect(extensionsLeftOf(anEnvironment({ extensions: 9 }), aPolicy())).toBe(
      0,
    );
    const endless = aPolicy({ maxExtensions: null });
    expect(extensionsLeftOf(anEnvironment(), endless)).toBeNull();
    expect(
      extensionsLeftOf(anEnvironment({ expiresOn: null }), aPolicy()),
    ).toBeNull();
  });
});

describe('lastDayOfLife', () => {
  const policy = aPolicy({ maxTtlDays: { ephemeral: 30 } });
  const last = (tier: 'ephemeral' | 'staging', ttlDays: number | null) =>
    lastDayOfLife({ tier, ttlDays }, policy, day('2026-03-01'));

  it.each([
    ['ephemeral', 7, '2026-03-08'],
    ['ephemeral', 30, '2026-03-31'],
    ['ephemeral', 31, undefined],
    ['ephemeral', null, '2026-03-31'],
    ['staging', 365, '2027-03-01'],
    ['staging', null, null],
  ] as const)('of tier %s and %s days is %s', (tier, ttlDays, expected) => {
    expect(last(tier, ttlDays)).toBe(expected);
  });
});
