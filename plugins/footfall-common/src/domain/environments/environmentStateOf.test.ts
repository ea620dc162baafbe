import { anEnvironment, aPolicy } from '../../testing/environments';
import { parseDay } from '../time';
import { environmentStateOf, idleDaysOf } from './environmentStateOf';
import { shutdownStates } from './environmentStates';

const day = parseDay;
const shutdown = (state: (typeof shutdownStates)[number]) => ({
  id: 'shutdown-1',
  state,
  requestedOn: day('2026-03-10'),
});

describe('environmentStateOf', () => {
  it.each([
    ['2026-03-01', 'active'],
    ['2026-03-14', 'active'],
    ['2026-03-15', 'idle'],
    ['2026-03-23', 'idle'],
    // The later one wins: it is idle as well.
    ['2026-03-24', 'expiring'],
    ['2026-03-31', 'expiring'],
    ['2026-04-01', 'expired'],
    ['2027-03-31', 'expired'],
  ])('on %s it is %s', (today, state) => {
    expect(environmentStateOf(anEnvironment(), aPolicy(), day(today))).toBe(
      state,
    );
  });

  it.each([
    ['2026-03-28', 'active'],
    ['2099-01-01', 'idle'],
  ])('without an end, on %s, it is %s', (today, state) => {
    const environment = anEnvironment({
      expiresOn: null,
      lastActivityOn: day('2026-03-20'),
    });
    expect(environmentStateOf(environment, aPolicy(), day(today))).toBe(state);
  });

  it.each([
    ['requested', 'shutting-down'],
    ['running', 'shutting-down'],
    ['retrying', 'shutting-down'],
    // It still runs, and is what it was.
    ['failed', 'expired'],
    ['done', 'expired'],
  ] as const)('with a shutdown that is %s, it is %s', (state, expected) => {
    const environment = anEnvironment({ shutdown: shutdown(state) });
    const today = day('2026-04-02');
    expect(environmentStateOf(environment, aPolicy(), today)).toBe(expected);
  });

  it('is gone whatever else there is', () => {
    const environment = anEnvironment({
      isGone: true,
      shutdown: shutdown('running'),
    });
    expect(environmentStateOf(environment, aPolicy(), day('2026-04-02'))).toBe(
      'gone',
    );
  });

  it.each([
    // Over the night in which the clocks change, a day is a day.
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    // The clock of whoever told it was ahead.
    ['2026-03-02', '2026-03-01', 0],
  ])('heard of on %s, on %s it is idle for %i days', (last, today, days) => {
    expect(idleDaysOf({ lastActivityOn: day(last) }, day(today))).toBe(days);
  });

  it('says it is expiring for as long as the first reminder is ahead', () => {
    const policy = aPolicy({ reminderDays: [] });
    const on = (today: string) =>
      environmentStateOf(anEnvironment(), policy, day(today));
    expect(on('2026-03-30')).toBe('idle');
    expect(on('2026-03-31')).toBe('expiring');
    expect(on('2026-04-01')).toBe('expired');
  });
});
