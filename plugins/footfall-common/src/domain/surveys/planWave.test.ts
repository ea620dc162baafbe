import { aSurvey } from '../../testing/surveys';
import { Day, parseDay } from '../time';
import { planWave } from './planWave';
import { SurveyDefinition } from './Survey';

const none: ReadonlySet<Day> = new Set();

function plan(
  changes: Partial<SurveyDefinition>,
  last: string | null,
  today: string,
  holidays: readonly string[] = [],
) {
  return planWave(
    aSurvey(changes),
    last === null ? null : parseDay(last),
    parseDay(today),
    holidays.length === 0 ? none : new Set(holidays.map(parseDay)),
  );
}

describe('planWave', () => {
  it('opens on the first day, is open for working days and reminds twice', () => {
    expect(plan({}, null, '2026-02-20')).toEqual({
      dueOn: '2026-03-02',
      opensOn: '2026-03-02',
      closesOn: '2026-03-09',
      reminderDays: ['2026-03-04', '2026-03-06'],
    });
  });

  it.each([
    [1, 2, []],
    [2, 2, ['2026-03-03']],
    [5, 1, ['2026-03-04']],
    [5, 0, []],
    [10, 2, ['2026-03-09', '2026-03-13']],
  ])(
    'reminds within %i days, %i times at most',
    (openDays, reminders, days) => {
      expect(
        plan({ openDays, reminders }, null, '2026-02-20')?.reminderDays,
      ).toEqual(days);
    },
  );

  it('waits for a working day, and leaves holidays out', () => {
    const startsOn = parseDay('2026-03-07');
    expect(
      plan({ startsOn, openDays: 2 }, null, '2026-03-07', [
        '2026-03-09',
        '2026-03-11',
      ]),
    ).toMatchObject({ opensOn: '2026-03-10', closesOn: '2026-03-13' });
  });

  it.each<[string, Partial<SurveyDefinition>, string, string, string | null]>([
    ['monthly', {}, '2026-03-02', '2026-03-20', '2026-04-02'],
    [
      'quarterly',
      { cadence: 'quarterly' },
      '2026-03-02',
      '2026-03-20',
      '2026-06-02',
    ],
    ['once', { cadence: 'once' }, '2026-03-02', '2026-03-20', null],
    [
      'on the last day of a short month',
      { startsOn: parseDay('2026-01-31') },
      '2026-01-31',
      '2026-02-10',
      '2026-02-28',
    ],
  ])('is held again: %s', (_, changes, last, today, due) => {
    expect(plan(changes, last, today)?.dueOn ?? null).toBe(due);
  });

  it('holds what was missed late, and only the last of it', () => {
    expect(plan({}, '2026-03-02', '2026-06-10')).toMatchObject({
      dueOn: '2026-06-02',
      opensOn: '2026-06-10',
      closesOn: '2026-06-17',
    });
    expect(plan({}, null, '2026-03-08')).toMatchObject({
      dueOn: '2026-03-02',
      opensOn: '2026-03-09',
    });
  });

  it('plans nothing twice when the clock goes back', () => {
    expect(plan({}, '2026-04-02', '2026-03-10')).toMatchObject({
      dueOn: '2026-05-02',
    });
  });

  it('follows a beginning that was moved', () => {
    const startsOn = parseDay('2026-07-01');
    expect(plan({ startsOn }, '2026-03-02', '2026-03-10')).toMatchObject({
      dueOn: '2026-07-01',
    });
    expect(
      plan({ startsOn, cadence: 'once' }, '2026-03-02', '2026-03-10'),
    ).toMatchObject({ dueOn: '2026-07-01' });
  });
});
