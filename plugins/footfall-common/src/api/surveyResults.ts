import { z } from 'zod';
import { questionKinds, resultStatuses, satisfactionHealths } from '../domain';
import { daySchema, instantSchema } from './primitives';
import { waveRecordSchema } from './surveys';

/** @public */
export const resultGroupings = [
  'organisation',
  'department',
  'team',
  'type',
] as const;

const groupSchema = z
  .string()
  .max(300)
  .meta({ description: 'The ref of a Group, with all below it' });

/** @public */
export const waveResultsQuerySchema = z.object({
  by: z.enum(resultGroupings).default('organisation'),
  group: groupSchema.optional(),
});

/** @public */
export type WaveResultsQuery = z.input<typeof waveResultsQuerySchema>;

/** @public */
export type ParsedWaveResultsQuery = z.output<typeof waveResultsQuerySchema>;

/** @public */
export const questionResultSchema = z
  .object({
    questionId: z.string(),
    kind: z.enum(questionKinds),
    n: z.number().int(),
    distribution: z.array(z.number().int()).meta({
      description: 'How many gave each answer, from the smallest value on',
    }),
    mean: z.number().nullable(),
    nps: z.number().nullable().meta({ description: '-100 to 100' }),
    npsMargin: z
      .number()
      .nullable()
      .meta({ description: 'Half the width of the 95 % interval' }),
    share: z.number().nullable().meta({
      description: 'Of those who say yes, or agree (4 or 5), in 0 to 1',
    }),
    health: z.enum(satisfactionHealths).nullable(),
  })
  .meta({
    id: 'QuestionResult',
    description: 'What a kind of question does not have is null',
  });

const figures = {
  status: z.enum(resultStatuses).meta({
    description:
      'too-few-answers: too few here, or in a group that could be told from this one. nobody-asked: nobody here was in the wave. no-answers: nobody answered the whole wave. not-closed: results are told when it has closed.',
  }),
  invited: z.number().int().nullable(),
  n: z.number().int().nullable(),
  responseRate: z.number().nullable(),
};

/** @public */
export const groupResultSchema = z
  .object({
    key: z.string().meta({
      description: 'The ref of a Group, a type, `mixed` or `organisation`',
    }),
    title: z.string(),
    type: z.string().nullable().meta({ description: "A Group's spec.type" }),
    parentKey: z.string().nullable(),
    ...figures,
    foldedInto: z
      .object({ key: z.string(), title: z.string() })
      .nullable()
      .meta({ description: 'Where answers that are not shown are counted' }),
    questions: z.array(questionResultSchema).meta({
      description: 'Empty where nothing is shown; text has no figures',
    }),
  })
  .meta({ id: 'GroupResult' });

/** What a Group, a type or everybody answered. @public */
export type GroupResult = z.infer<typeof groupResultSchema>;

/** @public */
export const waveResultsSchema = z
  .object({
    wave: waveRecordSchema,
    by: z.enum(resultGroupings),
    total: groupResultSchema,
    rows: z.array(groupResultSchema),
  })
  .meta({ id: 'WaveResults' });

/** @public */
export type WaveResults = z.infer<typeof waveResultsSchema>;

/** @public */
export const surveyHistoryQuerySchema = z.object({
  by: z.enum(['organisation', 'department', 'team']).default('organisation'),
  group: groupSchema.optional(),
});

/** @public */
export type SurveyHistoryQuery = z.input<typeof surveyHistoryQuerySchema>;

/** @public */
export type ParsedSurveyHistoryQuery = z.output<
  typeof surveyHistoryQuerySchema
>;

/** @public */
export const historyPointSchema = z
  .object({
    waveId: z.string(),
    ...figures,
    recommend: questionResultSchema.nullable(),
    satisfaction: questionResultSchema.nullable(),
    wouldStay: questionResultSchema.nullable(),
  })
  .meta({ id: 'HistoryPoint' });

/** @public */
export const historyRowSchema = z
  .object({
    key: z.string(),
    title: z.string(),
    points: z
      .array(historyPointSchema)
      .meta({ description: 'One for each wave, in their order' }),
  })
  .meta({ id: 'HistoryRow' });

/** @public */
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** @public */
export const surveyHistorySchema = z
  .object({
    surveyId: z.string(),
    title: z.string(),
    waves: z
      .array(
        z.object({
          id: z.string(),
          number: z.number().int(),
          opensOn: daySchema,
          closesOn: daySchema,
          closedAt: instantSchema.nullable(),
        }),
      )
      .meta({ description: 'Oldest first' }),
    total: historyRowSchema,
    rows: z.array(historyRowSchema),
  })
  .meta({ id: 'SurveyHistory' });

/** Groups by waves: a heat map. @public */
export type SurveyHistory = z.infer<typeof surveyHistorySchema>;

/** @public */
export const surveyCommentSchema = z
  .object({
    id: z.string(),
    questionId: z.string(),
    text: z.string().meta({
      description: 'As it was written: show it as text, never as HTML',
    }),
    groupRef: z.string().nullable().meta({
      description: 'null where too few of a Group wrote to name it',
    }),
    groupTitle: z.string().nullable(),
    themes: z.array(z.string()),
  })
  .meta({ id: 'SurveyComment' });

/** @public */
export type SurveyComment = z.infer<typeof surveyCommentSchema>;

/** @public */
export const surveyCommentsSchema = z
  .object({
    status: z.enum(resultStatuses),
    comments: z.array(surveyCommentSchema).meta({
      description: 'In no order that means anything',
    }),
    themes: z.array(z.object({ theme: z.string(), count: z.number().int() })),
    mayTag: z.boolean(),
  })
  .meta({ id: 'SurveyComments' });

/** @public */
export type SurveyComments = z.infer<typeof surveyCommentsSchema>;

/** @public */
export const commentThemesSchema = z
  .strictObject({
    themes: z.array(z.string().trim().min(1).max(60)).max(10),
  })
  .meta({ id: 'CommentThemes' });

/** @public */
export type CommentThemes = z.infer<typeof commentThemesSchema>;
