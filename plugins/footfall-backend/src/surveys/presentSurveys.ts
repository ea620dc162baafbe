import {
  SurveyRecord,
  surveyTemplates,
  surveyTemplateSchema,
  WavePlan,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { StoredSurvey } from './SurveyStore';
import { StoredWave } from './WaveStore';

/**
 * A wave as everybody may see it. How many answered is told in steps of the
 * minimum: somebody who looks again and again does not see who answers when.
 *
 * @param answeredWhileOpen - how many have until now, where it has not closed
 */
export function presentWave(
  wave: StoredWave,
  answeredWhileOpen: number,
): WaveRecord {
  const { definition, minRespondents } = wave;
  const answered = wave.answered ?? answeredWhileOpen;
  return {
    id: wave.id,
    surveyId: wave.surveyId,
    number: wave.number,
    title: definition.title,
    questions: definition.questions.map(question => ({
      ...question,
      options: [...question.options],
    })),
    state: wave.state,
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    closedAt: optionalInstantOf(wave.closedMs),
    reminderDays: [...wave.reminderDays],
    minRespondents,
    invited: wave.invited,
    resting: wave.resting,
    answeredAtLeast: Math.floor(answered / minRespondents) * minRespondents,
  };
}

export function presentSurvey(
  survey: StoredSurvey,
  waves: readonly WaveRecord[],
  next: WavePlan | null,
): SurveyRecord {
  const { title, questions, audience, quiet, bar, ...rest } = survey.definition;
  return {
    ...rest,
    title,
    questions: questions.map(question => ({
      ...question,
      options: [...question.options],
    })),
    audience: {
      ...audience,
      teams: [...audience.teams],
      groupTypes: [...audience.groupTypes],
    },
    quiet: { ...quiet },
    bar: { ...bar },
    id: survey.id,
    state: survey.state,
    createdBy: survey.createdBy,
    createdAt: instantOf(survey.createdMs),
    changedBy: survey.changedBy,
    changedAt: instantOf(survey.changedMs),
    nextWave: next && { opensOn: next.opensOn, closesOn: next.closesOn },
    waves: [...waves].sort((a, b) => b.number - a.number),
  };
}

/** The surveys that are ready to be used. */
export const presentedTemplates = () =>
  surveyTemplates.map(template => surveyTemplateSchema.parse(template));
