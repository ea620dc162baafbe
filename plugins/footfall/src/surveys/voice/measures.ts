import {
  HistoryRow,
  QuestionKind,
  SurveyQuestion,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';

/** The figures that can be followed from wave to wave. */
export const voiceMeasures = [
  'mean',
  'nps',
  'satisfaction',
  'wouldStay',
] as const;

/** @see voiceMeasures */
export type VoiceMeasure = (typeof voiceMeasures)[number];

/** What a group answered in one wave. */
export type HistoryPoint = HistoryRow['points'][number];

/** Below which a score of *recommend* is low. */
export type Bar = SurveyRecord['bar'];

const kindTable: Record<VoiceMeasure, QuestionKind> = {
  mean: 'recommend',
  nps: 'recommend',
  satisfaction: 'satisfaction',
  wouldStay: 'wouldStay',
};

/** The figures that a survey with these questions has. */
export function measuresOf(
  questions: readonly Pick<SurveyQuestion, 'kind'>[],
): VoiceMeasure[] {
  return voiceMeasures.filter(measure =>
    questions.some(({ kind }) => kind === kindTable[measure]),
  );
}

const valueTable: Record<
  VoiceMeasure,
  (point: HistoryPoint) => number | null | undefined
> = {
  mean: ({ recommend }) => recommend?.mean,
  nps: ({ recommend }) => recommend?.nps,
  satisfaction: ({ satisfaction }) => satisfaction?.mean,
  wouldStay: ({ wouldStay }) => wouldStay?.share,
};

/** A figure of a group; null where it is not told, or was not asked. */
export function valueOf(
  measure: VoiceMeasure,
  point: HistoryPoint,
): number | null {
  return valueTable[measure](point) ?? null;
}

/**
 * Where one shade ends and the next begins. Scores of people crowd in the upper
 * half of a scale: equal fifths would be of one shade. Those of satisfaction are
 * the bounds of its health, and one step beyond each.
 */
export const shadeBounds: Record<VoiceMeasure, readonly number[]> = {
  mean: [5, 6, 7, 8],
  nps: [-25, 0, 25, 50],
  satisfaction: [5.5, 6.5, 7.5, 8.5],
  wouldStay: [0.2, 0.4, 0.6, 0.8],
};

/** The shade of a figure: 1, the palest, to 5. */
export function shadeOf(measure: VoiceMeasure, value: number): number {
  return shadeBounds[measure].filter(bound => value >= bound).length + 1;
}

/** Whether a figure is the one that the bar is about, and lies below it. */
export function isBelowBar(
  measure: VoiceMeasure,
  value: number,
  bar: Bar,
): boolean {
  return measure === bar.measure && value < bar.below;
}
