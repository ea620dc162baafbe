import {
  MySurvey,
  SurveyApi,
} from '@footfall/backstage-plugin-footfall-common';
import { noSurveys } from './noSurveys';

/** A survey with a question of every kind, for tests to change. */
export const fixtureMySurvey: MySurvey = {
  waveId: 'wave-3',
  surveyId: 'pulse',
  title: 'Platform pulse',
  questions: [
    {
      id: 'recommend',
      kind: 'recommend',
      text: 'How likely are you to recommend the platform to another team?',
      options: [],
    },
    {
      id: 'satisfaction',
      kind: 'satisfaction',
      text: 'How satisfied are you with the platform?',
      options: [],
    },
    {
      id: 'would-stay',
      kind: 'wouldStay',
      text: 'If it were not required, would you still use it?',
      options: [],
    },
    {
      id: 'faster',
      kind: 'agree',
      text: 'I can ship a feature faster than a year ago.',
      options: [],
    },
    {
      id: 'tools',
      kind: 'choice',
      text: 'How many tools did you need this week?',
      options: ['1 or 2', '3 to 5', 'more'],
    },
    {
      id: 'one-thing',
      kind: 'text',
      text: 'What is the one thing that we should change?',
      options: [],
    },
  ],
  closesOn: '2026-12-05' as MySurvey['closesOn'],
  minRespondents: 5,
  status: 'asked',
  answers: null,
};

/** Somebody who is asked the same survey until it closes. */
export function createFixtureSurveys(
  mine: MySurvey = fixtureMySurvey,
): SurveyApi {
  let survey = mine;
  return {
    ...noSurveys,
    getMySurveys: async () => ({ surveys: [survey] }),
    answerSurvey: async (_, { answers }) => {
      survey = { ...survey, status: 'answered', answers };
      return survey;
    },
    declineSurvey: async () => {
      survey = { ...survey, status: 'declined', answers: null };
      return survey;
    },
  };
}
