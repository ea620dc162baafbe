import {
  formCells,
  labelComments,
  SurveyDefinition,
  tallyAnswers,
  WaveGroup,
  WrittenComment,
} from '@footfall/backstage-plugin-footfall-common';
import { GivenAnswer, SealedWave } from './WaveStore';

export interface SealingContext {
  readonly definition: Pick<SurveyDefinition, 'questions'>;
  readonly minRespondents: number;
}

function commentsOn(
  questionId: string,
  answers: readonly GivenAnswer[],
): WrittenComment[] {
  return answers.flatMap(({ groupRef, answers: given }) => {
    const text = given[questionId];
    return typeof text === 'string' ? [{ questionId, groupRef, text }] : [];
  });
}

/** Counts answers by cells, and takes the Groups off what was written. */
export function sealAnswers(
  groups: readonly WaveGroup[],
  answers: readonly GivenAnswer[],
  { definition: { questions }, minRespondents }: SealingContext,
): SealedWave {
  const answersOf = new Map<string, GivenAnswer[]>();
  for (const answer of answers) {
    const { groupRef } = answer;
    const ofGroup = answersOf.get(groupRef) ?? [];
    ofGroup.push(answer);
    answersOf.set(groupRef, ofGroup);
  }
  const cells = formCells(
    groups,
    ref => answersOf.get(ref)?.length ?? 0,
    minRespondents,
  );
  return {
    cells,
    tallies: cells.flatMap(({ id: cell, groupRefs }) =>
      tallyAnswers(
        questions,
        groupRefs
          .flatMap(ref => answersOf.get(ref) ?? [])
          .map(({ answers: given }) => given),
      ).map(tally => ({ ...tally, cell })),
    ),
    comments: questions
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ id }) =>
        labelComments(commentsOn(id, answers), cells, minRespondents),
      ),
  };
}
