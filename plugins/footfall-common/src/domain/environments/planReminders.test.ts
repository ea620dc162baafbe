import fc from 'fast-check';
import { anEnvironment, aPolicy } from '../../testing/environments';
import { addDays, parseDay } from '../time';
import { Environment } from './Environment';
import {
  identityOfReminder,
  planReminders,
  reminderKinds,
} from './planReminders';

const day = parseDay;
const plan = (environment: Environment, today: string, policy = aPolicy()) =>
  planReminders(environment, policy, day(today)).map(
    ({ kind, occasion }) => `${kind} ${occasion}`,
  );
const busy = (changes: Partial<Environment> = {}) =>
  anEnvironment({ lastActivityOn: day('2026-03-31'), ...changes });

describe('planReminders', () => {
  it.each([
    ['2026-03-23', []],
    ['2026-03-24', ['expiry 2026-03-31/7']],
    ['2026-03-29', ['expiry 2026-03-31/7']],
    ['2026-03-30', ['expiry 2026-03-31/1']],
    // Nothing ran for days; it is told all the same, and only the nearest.
    ['2026-04-04', ['expiry 2026-03-31/1']],
  ])('by %s tells of the end of its life: %j', (today, expected) => {
    expect(plan(busy(), today)).toEqual(expected);
  });

  it.each([
    // The clocks change on 29 March and on 25 October.
    ['2026-04-02', '2026-03-26'],
    ['2026-10-29', '2026-10-22'],
    ['2024-03-05', '2024-02-27'],
  ])('counts days of the calendar before %s', (expiresOn, from) => {
    const environment = busy({
      expiresOn: day(expiresOn),
      expirySetOn: day('2024-01-01'),
      lastActivityOn: day(expiresOn),
    });
    const before = addDays(day(from), -1);
    expect(plan(environment, before)).toEqual([]);
    expect(plan(environment, from)).toEqual([`expiry ${expiresOn}/7`]);
  });

  it('says nothing on the day on which the end was said', () => {
    const short = busy({
      createdOn: day('2026-03-28'),
      expirySetOn: day('2026-03-28'),
    });
    expect(plan(short, '2026-03-28')).toEqual([]);
    expect(plan(short, '2026-03-30')).toEqual(['expiry 2026-03-31/1']);
  });

  it('tells once that nothing was heard of it, and afresh after activity', () => {
    const silent = anEnvironment({ expiresOn: null });
    expect(plan(silent, '2026-03-14')).toEqual([]);
    expect(plan(silent, '2026-03-15')).toEqual(['idle 2026-03-01']);
    expect(plan(silent, '2026-06-15')).toEqual(['idle 2026-03-01']);
    const heardOf = { ...silent, lastActivityOn: day('2026-03-16') };
    expect(plan(heardOf, '2026-03-29')).toEqual([]);
    expect(plan(heardOf, '2026-03-30')).toEqual(['idle 2026-03-16']);
  });

  it('warns before it is shut down on its own, and only where it is', () => {
    const policy = aPolicy({
      autoShutdown: [{ tier: 'ephemeral', graceDays: 2 }],
      reminderDays: [],
    });
    expect(plan(busy(), '2026-03-31', policy)).toEqual([]);
    expect(plan(busy(), '2026-04-01', policy)).toEqual([
      'last-warning 2026-03-31',
    ]);
    expect(plan(busy({ tier: 'staging' }), '2026-04-01', policy)).toEqual([]);
    expect(plan(busy({ expiresOn: null }), '2026-04-01', policy)).toEqual([]);
  });

  it('warns of no shutdown where one that failed since its end is left to people', () => {
    const policy = aPolicy({
      autoShutdown: [{ tier: 'ephemeral', graceDays: 2 }],
      reminderDays: [],
    });
    const givenUpOn = (requestedOn: string) =>
      busy({
        shutdown: {
          id: 'shutdown-1',
          state: 'failed',
          requestedOn: day(requestedOn),
        },
      });
    expect(plan(givenUpOn('2026-04-01'), '2026-04-02', policy)).toEqual([
      'shutdown-failed shutdown-1',
    ]);
    // Asked for before its end, it does not keep it from ending on its own.
    expect(plan(givenUpOn('2026-03-30'), '2026-04-02', policy)).toEqual([
      'last-warning 2026-03-31',
      'shutdown-failed shutdown-1',
    ]);
  });

  it('tells when shutting it down was given up', () => {
    const environment = busy({
      expiresOn: null,
      shutdown: {
        id: 'shutdown-1',
        state: 'failed',
        requestedOn: day('2026-04-01'),
      },
    });
    expect(plan(environment, '2026-04-01')).toEqual([
      'shutdown-failed shutdown-1',
    ]);
  });

  it.each([
    ['is gone', { isGone: true }],
    [
      'is being shut down',
      {
        shutdown: {
          id: 'shutdown-1',
          state: 'retrying' as const,
          requestedOn: day('2026-04-01'),
        },
      },
    ],
  ])('says nothing of one that %s', (_, changes) => {
    expect(plan(anEnvironment(changes), '2026-06-01')).toEqual([]);
  });

  describe('over a life with extensions and activity', () => {
    const begin = day('2026-02-20');
    const dayNumber = fc.integer({ min: 0, max: 120 });
    const life = fc.record({
      ttl: fc.integer({ min: 1, max: 60 }),
      runs: fc.array(dayNumber, { maxLength: 60 }),
      activity: fc.array(dayNumber, { maxLength: 6 }),
      extended: fc.array(dayNumber, { maxLength: 3 }),
      grace: fc.integer({ min: 0, max: 5 }),
    });
    type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

    const on = (days: number) => addDays(begin, days);

    /** As it is on a day, whatever happened later. */
    function environmentOn(
      { ttl, activity, extended }: Life,
      today: number,
    ): Environment {
      const done = extended.filter(at => at <= today).sort((a, b) => a - b);
      let end = ttl;
      done.forEach(at => {
        end = Math.max(end, at) + 10;
      });
      const heard = [0, ...activity, ...done].filter(at => at <= today);
      return anEnvironment({
        createdOn: begin,
        expiresOn: on(end),
        expirySetOn: on(done[done.length - 1] ?? 0),
        lastActivityOn: on(Math.max(...heard)),
        extensions: done.length,
      });
    }
    const policyOf = ({ grace }: Life) =>
      aPolicy({ autoShutdown: [{ tier: 'ephemeral', graceDays: grace }] });

    function tellAll(its: Life, days: readonly number[]): string[] {
      const told = new Set<string>();
      const sent: string[] = [];
      for (const today of days) {
        const due = planReminders(
          environmentOn(its, today),
          policyOf(its),
          on(today),
        );
        for (const reminder of due.map(identityOfReminder)) {
          if (!told.has(reminder)) {
            told.add(reminder);
            sent.push(reminder);
          }
        }
      }
      return sent;
    }

    it('never tells the same twice, in whatever order and however often it is looked', () => {
      fc.assert(
        fc.property(life, its => {
          const sent = tellAll(its, [...its.runs, ...its.runs].reverse());
          expect(new Set(sent).size).toBe(sent.length);
          // Looking again a thousand times finds nothing new.
          expect(tellAll(its, its.runs).sort()).toEqual([...sent].sort());
        }),
      );
    });

    it('makes up for days on which nothing ran with the nearest of each kind', () => {
      fc.assert(
        fc.property(life, fc.integer({ min: 0, max: 200 }), (its, last) => {
          const everyDay = Array.from({ length: last + 1 }, (_, at) => at);
          const daily = tellAll(its, everyDay);
          const late = tellAll(its, [last]);
          const due = planReminders(
            environmentOn(its, last),
            policyOf(its),
            on(last),
          ).map(identityOfReminder);
          // All that still holds is told, whenever it is looked first.
          expect(late).toEqual(due);
          due.forEach(reminder => expect(daily).toContain(reminder));
        }),
      );
    });

    it('has one of a kind at most to tell at a time', () => {
      fc.assert(
        fc.property(life, dayNumber, (its, today) => {
          const kinds = planReminders(
            environmentOn(its, today),
            policyOf(its),
            on(today),
          ).map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
          kinds.forEach(kind => expect(reminderKinds).toContain(kind));
        }),
      );
    });

    it('starts afresh after an extension', () => {
      fc.assert(
        fc.property(life, dayNumber, (its, at) => {
          const extended = { ...its, extended: [at] };
          const before = environmentOn({ ...its, extended: [] }, at);
          const after = environmentOn(extended, at);
          const due = planReminders(after, policyOf(its), on(at));
          expect(after.expiresOn).not.toBe(before.expiresOn);
          expect(due).toEqual([]);
        }),
      );
    });
  });
});
