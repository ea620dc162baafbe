import { z } from 'zod';
import {
  Ease,
  plainWords,
  Rating,
  ratingFlows,
  ratingLimits,
  ratingOutcomes,
  ratingReasons,
} from '../domain';
import { daySchema, instantSchema } from './primitives';

const starsSchema = z.number().int().min(1).max(ratingLimits.stars);

const ratingFields = {
  stars: starsSchema.nullable().default(null).meta({
    description: '1 to 5, 5 is much easier; can be left out of a failure',
  }),
  reasons: z
    .array(z.enum(ratingReasons))
    .max(ratingReasons.length)
    .default([])
    .transform(reasons => [...new Set(reasons)]),
  comment: z
    .string()
    .trim()
    .max(ratingLimits.comment)
    .nullable()
    .default(null)
    .transform(text => (text && plainWords(text)) || null),
};

/** A rating of a run of a template. @public */
export const ratingInputSchema = z
  .strictObject(ratingFields)
  .meta({ id: 'RatingInput' });

/** @public */
export type RatingInput = z.input<typeof ratingInputSchema>;

/** @public */
export type ParsedRatingInput = z.output<typeof ratingInputSchema>;

/** How somebody stands to the rating of their own run. @public */
export const ratingStateSchema = z.enum([
  'running',
  'open',
  'changeable',
  'settled',
  'dismissed',
  'too-late',
]);

/** @public */
export type RatingState = z.infer<typeof ratingStateSchema>;

/** @public */
export const ratingQuestionSchema = z
  .object({
    taskId: z.string(),
    state: ratingStateSchema,
    templateRef: z.string(),
    outcome: z
      .enum(ratingOutcomes)
      .nullable()
      .meta({ description: 'null while it runs' }),
    rating: z
      .object({
        stars: starsSchema.nullable(),
        reasons: z.array(z.enum(ratingReasons)),
        comment: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'What the caller said, while it can be changed' }),
    changeableUntil: instantSchema.nullable(),
  })
  .meta({ id: 'RatingQuestion' });

/** Whether the caller is asked about a run, and what they said. @public */
export type RatingQuestion = z.infer<typeof ratingQuestionSchema>;

// What a database can keep and a log can show: no controls, no half pairs.
const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine(name => plainWords(name) === name, {
    error: 'must not hold control characters',
  });

/** A rating through another door than the portal's task page. @public */
export const newRatingSchema = z
  .strictObject({
    flow: z.enum(ratingFlows),
    subject: nameSchema.meta({
      description:
        'What was done: the ref of a template, or a command or action by its name',
    }),
    occasion: nameSchema.meta({
      description:
        'Which time it was done: a person rates each once, and again to change it',
    }),
    outcome: z.enum(ratingOutcomes).default('succeeded'),
    ...ratingFields,
    person: nameSchema.optional().meta({
      description:
        'The ref of the User who rates; only services name somebody else',
    }),
    day: daySchema.optional().meta({
      description:
        'The day in UTC of a rating that was given elsewhere before; services only',
    }),
  })
  .meta({ id: 'NewRating' });

/** @public */
export type NewRating = z.input<typeof newRatingSchema>;

/** @public */
export type ParsedNewRating = z.output<typeof newRatingSchema>;

/** @public */
export const ratingReceiptSchema = z
  .object({ changeableUntil: instantSchema })
  .meta({ id: 'RatingReceipt' });

/** @public */
export type RatingReceipt = z.infer<typeof ratingReceiptSchema>;

/** @public */
export const easeSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z.literal('measured'),
      n: z.number().int(),
      mean: z.number(),
      distribution: z
        .array(z.number().int())
        .meta({ description: 'How many gave 1, 2, 3, 4 and 5' }),
      troubled: z
        .number()
        .int()
        .meta({ description: 'Ratings of runs that did not succeed' }),
      reasons: z.array(
        z.object({ reason: z.enum(ratingReasons), count: z.number().int() }),
      ),
      months: z.array(
        z.object({
          month: z.string().meta({ description: 'YYYY-MM' }),
          n: z.number().int(),
          mean: z.number(),
        }),
      ),
    }),
    z.object({
      status: z.literal('too-few'),
      needed: z.number().int().meta({ description: 'From how many on' }),
    }),
  ])
  .meta({ id: 'Ease' }) satisfies z.ZodType<Ease>;

/** @public */
export const goldenPathSchema = z
  .object({
    ref: z.string(),
    title: z.string(),
    isRegistered: z
      .boolean()
      .meta({ description: 'Whether the catalog has the template still' }),
    ease: easeSchema,
  })
  .meta({ id: 'GoldenPath' });

/** A template and how easy people find it. @public */
export type GoldenPath = z.infer<typeof goldenPathSchema>;

/** @public */
export const goldenPathListSchema = z
  .object({ goldenPaths: z.array(goldenPathSchema) })
  .meta({ id: 'GoldenPathList' });

/** @public */
export type GoldenPathList = z.infer<typeof goldenPathListSchema>;

/** @public */
export const goldenPathEaseSchema = z
  .object({
    ...goldenPathSchema.shape,
    comments: z.array(z.string()).nullable().meta({
      description:
        'In no order; null where the caller may not read them, empty where there are too few',
    }),
  })
  .meta({ id: 'GoldenPathEase' });

/** One template, with what people wrote. @public */
export type GoldenPathEase = z.infer<typeof goldenPathEaseSchema>;

/** What was said, of a parsed input. @public */
export function ratingOf({
  stars,
  reasons,
  comment,
}: ParsedRatingInput): Rating {
  return { stars, reasons, comment };
}
