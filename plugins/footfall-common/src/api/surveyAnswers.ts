import { z } from 'zod';
import { daySchema } from './primitives';
import { surveyAnswersSchema, surveyQuestionSchema } from './surveys';

/** @public */
export const answerSubmissionSchema = z
  .strictObject({ answers: surveyAnswersSchema })
  .meta({ id: 'AnswerSubmission' });

/** @public */
export type AnswerSubmission = z.infer<typeof answerSubmissionSchema>;

/** @public */
export const mySurveySchema = z
  .object({
    waveId: z.string(),
    surveyId: z.string(),
    title: z.string(),
    questions: z.array(surveyQuestionSchema),
    closesOn: daySchema,
    minRespondents: z.number().int(),
    status: z.enum(['asked', 'answered', 'declined']),
    answers: surveyAnswersSchema.nullable().meta({
      description: 'What the caller answered, until the wave closes',
    }),
  })
  .meta({ id: 'MySurvey' });

/** A wave that the caller can answer. @public */
export type MySurvey = z.infer<typeof mySurveySchema>;

/** @public */
export const mySurveysSchema = z
  .object({ surveys: z.array(mySurveySchema) })
  .meta({ id: 'MySurveys' });

/** @public */
export type MySurveys = z.infer<typeof mySurveysSchema>;
