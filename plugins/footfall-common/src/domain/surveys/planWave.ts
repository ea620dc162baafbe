import { addDays, addWorkingDays, Day, isWorkingDay } from '../time';
import { SurveyCadence, SurveyDefinition } from './Survey';

/**
 * When a wave is held. It is open on the days `[opensOn, closesOn)`.
 *
 * @public
 */
export interface WavePlan {
  /** The day of the survey's cadence that the wave is held for. */
  readonly dueOn: Day;
  readonly opensOn: Day;
  readonly closesOn: Day;
  /** Working days on which those who have not answered are reminded. */
  readonly reminderDays: readonly Day[];
}

const monthsBetweenWaves: Record<SurveyCadence, number | null> = {
  monthly: 1,
  quarterly: 3,
  once: null,
};

/** The same day of a later month, or the last one where it is too short. */
function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const firstOfMonth = Date.UTC(year, month - 1 + months, 1);
  const firstOfNext = Date.UTC(year, month + months, 1);
  const length = Math.round((firstOfNext - firstOfMonth) / 86_400_000);
  return new Date(
    firstOfMonth + (Math.min(dayOfMonth, length) - 1) * 86_400_000,
  )
    .toISOString()
    .slice(0, 10) as Day;
}

/** The latest day of the cadence up to a day, the first where none was yet. */
function dueDayBy(survey: SurveyDefinition, today: Day): Day {
  const step = monthsBetweenWaves[survey.cadence];
  let due = survey.startsOn;
  for (let wave = 1; step !== null; wave += 1) {
    const next = addMonths(survey.startsOn, wave * step);
    if (next > today) {
      break;
    }
    due = next;
  }
  return due;
}

function dueDayAfter(survey: SurveyDefinition, last: Day): Day | null {
  const step = monthsBetweenWaves[survey.cadence];
  if (survey.startsOn > last) {
    return survey.startsOn;
  }
  for (let wave = 1; step !== null; wave += 1) {
    const due = addMonths(survey.startsOn, wave * step);
    if (due > last) {
      return due;
    }
  }
  return null;
}

function firstWorkingDayFrom(day: Day, holidays: ReadonlySet<Day>): Day {
  return isWorkingDay(day, holidays)
    ? day
    : firstWorkingDayFrom(addDays(day, 1), holidays);
}

/** How many working days after its opening a wave of some days reminds. */
function reminderOffsets(openDays: number, reminders: number): number[] {
  const last = openDays - 1;
  const halfway = Math.floor(openDays / 2);
  const offsets: Record<number, readonly number[]> = {
    0: [],
    1: [halfway],
    2: [halfway, last],
  };
  return [...new Set(offsets[reminders])].filter(
    offset => offset > 0 && offset <= last,
  );
}

/**
 * The days of a wave that opens on a day.
 *
 * @public
 */
export function daysOfWave(
  survey: Pick<SurveyDefinition, 'openDays' | 'reminders'>,
  dueOn: Day,
  from: Day,
  holidays: ReadonlySet<Day>,
): WavePlan {
  const opensOn = firstWorkingDayFrom(from, holidays);
  return {
    dueOn,
    opensOn,
    closesOn: addWorkingDays(opensOn, survey.openDays, holidays),
    reminderDays: reminderOffsets(survey.openDays, survey.reminders).map(
      offset => addWorkingDays(opensOn, offset, holidays),
    ),
  };
}

/**
 * The next wave of a survey. One that was due while nothing ran is held late;
 * of several that were missed, only the last is held. A clock that went back
 * plans no wave a second time.
 *
 * @param lastDueOn - the day that the last wave was held for; `null` before it
 * @returns `null` where there will be no other
 * @public
 */
export function planWave(
  survey: SurveyDefinition,
  lastDueOn: Day | null,
  today: Day,
  holidays: ReadonlySet<Day>,
): WavePlan | null {
  const due = dueDayBy(survey, today);
  const dueOn =
    lastDueOn === null || due > lastDueOn
      ? due
      : dueDayAfter(survey, lastDueOn);
  return (
    dueOn && daysOfWave(survey, dueOn, dueOn > today ? dueOn : today, holidays)
  );
}
