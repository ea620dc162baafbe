import { anEnvironment, aPolicy } from '../../testing/environments';
import { Day, parseDay } from '../time';
import { Environment } from './Environment';
import { autoShutdownDayOf, planAutoShutdowns } from './planAutoShutdowns';

const day = parseDay;
const policy = aPolicy({
  autoShutdown: [{ tier: 'ephemeral', graceDays: 3 }],
});
const failedOn = (on: string): Environment['shutdown'] => ({
  id: 'shutdown-1',
  state: 'failed',
  requestedOn: day(on),
});

describe('autoShutdownDayOf', () => {
  it.each([
    // Before its end, and while its owners can still be warned in time.
    ['2026-03-20', null, '2026-04-04'],
    ['2026-04-01', null, '2026-04-04'],
    ['2026-04-02', '2026-04-01', '2026-04-04'],
    // Nobody could be warned for a while: it waits until a day after they were.
    ['2026-04-10', null, '2026-04-11'],
    ['2026-04-12', '2026-04-11', '2026-04-12'],
  ])('on %s, warned on %s, it is %s', (today, warnedOn, expected) => {
    const warned = warnedOn === null ? null : day(warnedOn);
    expect(autoShutdownDayOf(anEnvironment(), policy, warned, day(today))).toBe(
      expected,
    );
  });

  it.each([
    ['of another tier', { tier: 'staging' as const }],
    ['without an end', { expiresOn: null }],
    ['that is gone', { isGone: true }],
    ['that was given up on', { shutdown: failedOn('2026-04-04') }],
    [
      'that is being shut down',
      { shutdown: { ...failedOn('2026-04-04')!, state: 'running' as const } },
    ],
  ])('is never for one %s', (_, changes) => {
    expect(
      autoShutdownDayOf(
        anEnvironment(changes),
        policy,
        day('2026-04-01'),
        day('2026-04-10'),
      ),
    ).toBeNull();
  });

  it('comes again after a longer life than the one that failed to end', () => {
    const environment = anEnvironment({
      expiresOn: day('2026-04-30'),
      shutdown: failedOn('2026-04-04'),
    });
    expect(
      autoShutdownDayOf(environment, policy, null, day('2026-04-10')),
    ).toBe('2026-05-04');
  });

  it('is never by default', () => {
    expect(
      autoShutdownDayOf(
        anEnvironment(),
        aPolicy(),
        day('2026-04-01'),
        day('2027-01-01'),
      ),
    ).toBeNull();
  });
});

describe('planAutoShutdowns', () => {
  const plan = (today: string, warnedOn: string | null) =>
    planAutoShutdowns(
      [anEnvironment()],
      policy,
      new Map<string, Day>(
        warnedOn === null ? [] : [['environment-1', day(warnedOn)]],
      ),
      day(today),
    ).length;

  it.each([
    ['2026-04-03', '2026-04-01', 0],
    ['2026-04-04', '2026-04-01', 1],
    ['2026-04-20', '2026-04-01', 1],
    ['2026-04-20', '2026-04-20', 0],
    ['2026-04-20', null, 0],
  ])('on %s, warned on %s, plans %i', (today, warnedOn, count) => {
    expect(plan(today, warnedOn)).toBe(count);
  });
});
