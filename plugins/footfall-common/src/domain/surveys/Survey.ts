import { Day } from '../time';
import { WaveBar } from './ClosedWave';

/** @public */
export const questionKinds = [
  'recommend',
  'satisfaction',
  'wouldStay',
  'agree',
  'choice',
  'text',
] as const;

/**
 * How a question is answered:
 *
 * - `recommend`: 0 to 10
 * - `satisfaction`: 1 to 10
 * - `wouldStay`: yes or no, "if it were not required, would you still use it?"
 * - `agree`: 1 (not at all) to 5 (entirely)
 * - `choice`: one of a list
 * - `text`: in words, or not at all
 *
 * @public
 */
export type QuestionKind = (typeof questionKinds)[number];

/**
 * One question. Its id stays the same from wave to wave, so that its answers
 * can be followed.
 *
 * @public
 */
export interface SurveyQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** What can be chosen; empty unless it is a `choice`. */
  readonly options: readonly string[];
}

/**
 * Who is asked. Absent parts do not narrow.
 *
 * @public
 */
export interface SurveyAudience {
  /** Refs of Groups, each with all below it; none: everybody. */
  readonly teams: readonly string[];
  /** The `spec.type` of the Groups whose members are asked; none: of each. */
  readonly groupTypes: readonly string[];
  /**
   * The share of those that is asked, above 0 and up to 1. It is always the same
   * people, so that two waves can be compared.
   */
  readonly share: number;
}

/** @public */
export const surveyCadences = ['monthly', 'quarterly', 'once'] as const;

/** @public */
export type SurveyCadence = (typeof surveyCadences)[number];

/**
 * For how long a survey can leave somebody in peace, in days. For as long it is
 * remembered who was asked.
 *
 * @public
 */
export const MAX_QUIET_DAYS = 365;

/**
 * For how long somebody who was asked is left in peace, in days.
 *
 * @public
 */
export interface QuietPeriods {
  /** After a wave of the same survey. */
  readonly sameSurveyDays: number;
  /** After a wave of any other. */
  readonly otherSurveysDays: number;
}

/** @public */
export interface SurveyDefinition {
  readonly title: string;
  readonly questions: readonly SurveyQuestion[];
  readonly audience: SurveyAudience;
  readonly cadence: SurveyCadence;
  /** The day of the first wave; the others follow from it. */
  readonly startsOn: Day;
  /** For how many working days a wave can be answered. */
  readonly openDays: number;
  /** How often those who have not answered are reminded: twice at most. */
  readonly reminders: number;
  readonly quiet: QuietPeriods;
  /** Below which *recommend* a team is unhappy. */
  readonly bar: WaveBar;
}

/** @public */
export const surveyStates = ['active', 'paused', 'ended'] as const;

/**
 * A paused survey opens no wave; one that has ended never will.
 *
 * @public
 */
export type SurveyState = (typeof surveyStates)[number];

/** @public */
export const waveStates = ['open', 'closing', 'closed'] as const;

/**
 * A wave that is closing takes no more answers and is being counted.
 *
 * @public
 */
export type WaveState = (typeof waveStates)[number];

/**
 * The smallest and the greatest value of an answer, counted in whole numbers: no
 * is 0 and yes is 1, the first option of a choice is 0. Text is not counted.
 *
 * @public
 */
export function scaleOf(
  question: Pick<SurveyQuestion, 'kind' | 'options'>,
): { readonly from: number; readonly to: number } | null {
  const table: Record<
    QuestionKind,
    { readonly from: number; readonly to: number } | null
  > = {
    recommend: { from: 0, to: 10 },
    satisfaction: { from: 1, to: 10 },
    wouldStay: { from: 0, to: 1 },
    agree: { from: 1, to: 5 },
    choice: { from: 0, to: question.options.length - 1 },
    text: null,
  };
  return table[question.kind];
}
