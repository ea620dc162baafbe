import { SurveyDefinition, SurveyQuestion } from './Survey';

/**
 * A survey that is ready to be used, but for the day on which it begins.
 *
 * @public
 */
export interface SurveyTemplate extends Omit<SurveyDefinition, 'startsOn'> {
  readonly id: string;
}

const question = (
  id: string,
  kind: SurveyQuestion['kind'],
  text: string,
  options: readonly string[] = [],
): SurveyQuestion => ({ id, kind, text, options });

const everybody = { teams: [], groupTypes: [], share: 1 };
const usual = {
  audience: everybody,
  cadence: 'quarterly' as const,
  openDays: 10,
  reminders: 2,
  quiet: { sameSurveyDays: 14, otherSurveysDays: 30 },
  bar: { measure: 'mean' as const, below: 7 },
};

/** @public */
export const surveyTemplates: readonly SurveyTemplate[] = [
  {
    ...usual,
    id: 'platform-pulse',
    title: 'Platform pulse',
    questions: [
      question(
        'recommend',
        'recommend',
        'How likely are you to recommend the platform to another team?',
      ),
      question(
        'satisfaction',
        'satisfaction',
        'How satisfied are you with the platform?',
      ),
      question(
        'would-stay',
        'wouldStay',
        'If it were not required, would you still use it?',
      ),
      question(
        'one-thing',
        'text',
        'What is the one thing that we should change?',
      ),
    ],
  },
  {
    ...usual,
    id: 'delivery-outcomes',
    title: 'Delivery outcomes',
    questions: [
      question(
        'faster',
        'agree',
        'I can ship a feature faster than a year ago.',
      ),
      question(
        'less-fighting',
        'agree',
        'I spend less time fighting infrastructure.',
      ),
      question(
        'tools',
        'choice',
        'How many tools did you need this week to bring your work to production?',
        ['1 or 2', '3 to 5', '6 to 10', 'more than 10'],
      ),
    ],
  },
];
