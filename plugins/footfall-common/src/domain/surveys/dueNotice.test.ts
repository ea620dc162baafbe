import fc from 'fast-check';
import { addDays, Day, isWorkingDay, parseDay } from '../time';
import { dueNotice } from './dueNotice';
import { daysOfWave } from './planWave';

const reminderDays = ['2026-03-04', '2026-03-06'].map(day => parseDay(day));

describe('dueNotice', () => {
  it.each<[string, string, boolean, number | null]>([
    ['the day of the invitation', '2026-03-02', true, 0],
    ['an invitation that is late', '2026-03-03', false, 0],
    ['an invitation that meets a reminder', '2026-03-04', false, null],
    ['the first reminder', '2026-03-04', true, 1],
    ['the first reminder, late', '2026-03-05', false, 1],
    ['the first reminder, so late that it meets', '2026-03-06', false, null],
    ['the second reminder', '2026-03-06', true, 2],
    ['the second reminder, on a Saturday', '2026-03-07', true, null],
    ['the second reminder, on a Monday', '2026-03-09', false, 2],
  ])('%s: %s', (_, day, hasHourCome, number) => {
    const today = parseDay(day);
    const workingDay = isWorkingDay(today, new Set());
    const moment = { today, hasHourCome, isWorkingDay: workingDay };
    expect(dueNotice({ reminderDays }, moment)).toBe(number);
  });

  it('invites on a day off those whose wave was opened on one', () => {
    const moment = {
      today: parseDay('2026-02-28'),
      isWorkingDay: false,
      hasHourCome: true,
    };
    expect(dueNotice({ reminderDays }, moment)).toBe(0);
  });
});

describe('whenever notices can be sent', () => {
  const holidays = new Set<Day>([parseDay('2026-03-05')]);
  const wave = fc.record({
    openDays: fc.integer({ min: 1, max: 20 }),
    reminders: fc.integer({ min: 0, max: 2 }),
    opensOn: fc.integer({ min: 0, max: 6 }),
  });
  // Quarters of a day in which nothing can be sent.
  const outages = fc.array(fc.boolean(), { minLength: 60, maxLength: 160 });

  it('nobody is reminded more than twice, nor twice a day, nor on a day off', () => {
    fc.assert(
      fc.property(wave, outages, ({ openDays, reminders, opensOn }, isDown) => {
        const first = addDays(parseDay('2026-03-01'), opensOn);
        const plan = daysOfWave(
          { openDays, reminders },
          first,
          first,
          holidays,
        );
        const sent: { number: number; day: Day }[] = [];
        isDown.forEach((down, quarter) => {
          const today = addDays(plan.opensOn, Math.floor(quarter / 4));
          const number = dueNotice(plan, {
            today,
            isWorkingDay: isWorkingDay(today, holidays),
            hasHourCome: quarter % 4 > 1,
          });
          const last = sent.at(-1)?.number ?? -1;
          if (!down && number !== null && number > last) {
            sent.push({ number, day: today });
          }
        });
        const reminded = sent.filter(({ number }) => number > 0);
        expect(reminded.length).toBeLessThanOrEqual(Math.min(reminders, 2));
        expect(new Set(sent.map(({ day }) => day)).size).toBe(sent.length);
        for (const { day } of reminded) {
          expect(isWorkingDay(day, holidays)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
