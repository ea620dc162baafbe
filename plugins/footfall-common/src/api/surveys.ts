import { z } from 'zod';
import {
  MAX_COMMENT_LENGTH,
  MAX_QUIET_DAYS,
  plainWords,
  questionKinds,
  surveyCadences,
  surveyStates,
  waveStates,
} from '../domain';
import { daySchema, instantSchema } from './primitives';

// Titles end up in notifications, whose database takes no controls either.
const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(text => plainWords(text) === text, {
      error: 'must not hold control characters',
    });

const MAX_QUESTIONS = 20;
const MAX_OPTIONS = 20;

/** @public */
export const surveyQuestionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,49}$/)
      .meta({
        description:
          'Stays the same from wave to wave: small letters, digits and hyphens',
      }),
    kind: z.enum(questionKinds),
    text: words(500),
    options: z
      .array(words(200))
      .max(MAX_OPTIONS)
      .default([])
      .meta({ description: 'What can be chosen; empty unless a choice' }),
  })
  .refine(
    ({ kind, options }) =>
      kind === 'choice' ? options.length > 1 : options.length === 0,
    { error: 'a choice has at least two options, any other question none' },
  )
  .meta({ id: 'SurveyQuestion' });

/** @public */
export const surveyAudienceSchema = z
  .strictObject({
    teams: z.array(words(300)).max(200).default([]).meta({
      description: 'Refs of Groups, each with all below it; none: everybody',
    }),
    groupTypes: z.array(words(200)).max(50).default([]).meta({
      description: 'The spec.type of the Groups whose members are asked',
    }),
    share: z.number().gt(0).max(1).default(1).meta({
      description: 'The share of them that is asked: always the same people',
    }),
  })
  .meta({ id: 'SurveyAudience' });

const restDays = (days: number) =>
  z.number().int().min(0).max(MAX_QUIET_DAYS).default(days);

/** @public */
export const quietPeriodsSchema = z
  .strictObject({
    sameSurveyDays: restDays(14),
    otherSurveysDays: restDays(30),
  })
  .meta({
    id: 'QuietPeriods',
    description: 'For how many days whoever was asked is left in peace',
  });

/** @public */
export const waveBarSchema = z
  .strictObject({
    measure: z.enum(['mean', 'nps']).default('mean'),
    below: z.number().min(-100).max(100).default(7),
  })
  .meta({
    id: 'WaveBar',
    description: 'Below which score of recommend a team is unhappy',
  });

const areDistinct = (texts: readonly string[]) =>
  new Set(texts).size === texts.length;

/** Questions whose figures would compete if they were asked twice. */
const askedOnce = ['recommend', 'satisfaction', 'wouldStay'];

const definition = {
  title: words(200),
  questions: z
    .array(surveyQuestionSchema)
    .min(1)
    .max(MAX_QUESTIONS)
    .refine(questions => areDistinct(questions.map(({ id }) => id)), {
      error: 'two questions have the same id',
    })
    .refine(
      questions =>
        areDistinct(
          questions
            .map(({ kind }) => kind)
            .filter(kind => askedOnce.includes(kind)),
        ),
      {
        error: `${askedOnce.join(', ')} can be asked once each`,
      },
    ),
  audience: surveyAudienceSchema.prefault({}),
  cadence: z.enum(surveyCadences),
  startsOn: daySchema.meta({ description: 'The day of the first wave' }),
  openDays: z.number().int().min(1).max(20).default(10).meta({
    description: 'For how many working days a wave can be answered',
  }),
  reminders: z.number().int().min(0).max(2).default(2),
  quiet: quietPeriodsSchema.prefault({}),
  bar: waveBarSchema.prefault({}),
};

/** By question. @public */
export const surveyAnswersSchema = z
  .record(
    z.string().max(50),
    z.union([z.number(), z.boolean(), z.string().max(MAX_COMMENT_LENGTH)]),
  )
  .meta({
    id: 'SurveyAnswers',
    description:
      'By question: a whole number on its scale, true or false, the position of a choice (the first is 0), or words. All but words are required.',
  });

/** From where to where the figures go that a bar can be held against. */
const scales = { mean: [0, 10], nps: [-100, 100] } as const;

// A bar off the scale would make every team unhappy, or none for ever.
const newBarSchema = waveBarSchema.superRefine(
  ({ measure, below }, context) => {
    const [least, most] = scales[measure];
    if (below < least || below > most) {
      context.addIssue({
        code: 'custom',
        path: ['below'],
        message: `of ${measure} must be from ${least} to ${most}`,
      });
    }
  },
);

/** What somebody says when they make or change a survey. @public */
export const newSurveySchema = z
  .strictObject({ ...definition, bar: newBarSchema.prefault({}) })
  .meta({ id: 'NewSurvey' });

/** @public */
export type NewSurvey = z.input<typeof newSurveySchema>;

/** @public */
export type ParsedNewSurvey = z.output<typeof newSurveySchema>;

/** @public */
export const surveyStateChangeSchema = z
  .strictObject({ state: z.enum(surveyStates) })
  .meta({ id: 'SurveyStateChange' });

/** @public */
export type SurveyStateChange = z.infer<typeof surveyStateChangeSchema>;

const MAX_PAST_ANSWERS = 50_000;

/** A wave that was held elsewhere, or before Footfall was there. @public */
export const pastWaveSchema = z
  .strictObject({
    opensOn: daySchema,
    closesOn: daySchema.meta({
      description: 'The first day after it; not before the last wave',
    }),
    invited: z
      .array(
        z.strictObject({
          groupRef: words(300),
          people: z.number().int().min(1).max(100_000),
        }),
      )
      .min(1)
      .max(5_000)
      .refine(invited => areDistinct(invited.map(({ groupRef }) => groupRef)), {
        error: 'a Group is named twice',
      }),
    answers: z
      .array(
        z.strictObject({
          groupRef: words(300).meta({
            description: 'One of those that were invited',
          }),
          answers: surveyAnswersSchema,
        }),
      )
      .max(MAX_PAST_ANSWERS),
  })
  .meta({
    id: 'PastWave',
    description:
      'Answers under no name; they are counted at once and never kept',
  });

/** @public */
export type PastWave = z.input<typeof pastWaveSchema>;

/** @public */
export type ParsedPastWave = z.output<typeof pastWaveSchema>;

/** @public */
export const waveRecordSchema = z
  .object({
    id: z.string(),
    surveyId: z.string(),
    number: z.number().int().meta({ description: 'Counted from 1' }),
    title: z.string(),
    questions: z.array(surveyQuestionSchema),
    state: z.enum(waveStates),
    opensOn: daySchema,
    closesOn: daySchema.meta({
      description: 'The first day on which it cannot be answered',
    }),
    closedAt: instantSchema.nullable(),
    reminderDays: z.array(daySchema),
    minRespondents: z.number().int(),
    invited: z.number().int(),
    resting: z.number().int().meta({
      description: 'Left in peace, because they had been asked lately',
    }),
    answeredAtLeast: z.number().int().meta({
      description:
        'In steps of minRespondents, so that nobody is seen to answer',
    }),
  })
  .meta({ id: 'WaveRecord' });

/** @public */
export type WaveRecord = z.infer<typeof waveRecordSchema>;

/** @public */
export const surveyRecordSchema = z
  .object({
    ...definition,
    id: z.string(),
    state: z.enum(surveyStates),
    createdBy: z.string(),
    createdAt: instantSchema,
    changedBy: z.string(),
    changedAt: instantSchema,
    nextWave: z
      .object({ opensOn: daySchema, closesOn: daySchema })
      .nullable()
      .meta({ description: 'null where none will open by itself' }),
    waves: z.array(waveRecordSchema).meta({ description: 'Newest first' }),
  })
  .meta({ id: 'SurveyRecord' });

/** @public */
export type SurveyRecord = z.infer<typeof surveyRecordSchema>;

/** @public */
export const surveyTemplateSchema = z
  .object({
    id: z.string(),
    title: definition.title,
    questions: definition.questions,
    audience: surveyAudienceSchema,
    cadence: definition.cadence,
    openDays: definition.openDays,
    reminders: definition.reminders,
    quiet: quietPeriodsSchema,
    bar: waveBarSchema,
  })
  .meta({ id: 'SurveyTemplate' });

/** @public */
export const surveyListSchema = z
  .object({
    surveys: z.array(surveyRecordSchema),
    templates: z.array(surveyTemplateSchema).meta({
      description: 'Ready to be used, but for the day on which they begin',
    }),
    mayManage: z.boolean().meta({
      description: 'Whether the caller may make, change and close them',
    }),
    mayReadComments: z.boolean(),
  })
  .meta({ id: 'SurveyList' });

/** @public */
export type SurveyList = z.infer<typeof surveyListSchema>;
