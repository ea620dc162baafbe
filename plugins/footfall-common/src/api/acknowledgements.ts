import { z } from 'zod';
import { acknowledgementStates, estimateCompletenesses } from '../domain';
import { costEstimateSchema, costQuestionSchema } from './costs';
import { moneyRangeSchema, refSchema, wordsSchema } from './money';
import { daySchema, instantSchema, pageInfoSchema } from './primitives';

/** @public */
export const touchpoints = [
  'portal',
  'api',
  'cli',
  'chat',
  'assistant',
] as const;

/** Through which door somebody came. @public */
export type Touchpoint = (typeof touchpoints)[number];

/** @public */
export const newAcknowledgementSchema = costQuestionSchema
  .extend({
    fingerprint: z.string().min(1).max(128).meta({
      description:
        'That of the estimate which was seen; refused with 409 where it would be another by now',
    }),
    reason: wordsSchema(1000).nullable().default(null).meta({
      description: 'Why it should be had although it goes over the budget',
    }),
    touchpoint: z.enum(touchpoints).default('api'),
  })
  .meta({ id: 'NewAcknowledgement' });

/** @public */
export type NewAcknowledgement = z.input<typeof newAcknowledgementSchema>;

/** @public */
export type ParsedNewAcknowledgement = z.output<
  typeof newAcknowledgementSchema
>;

/** @public */
export const acknowledgementRecordSchema = z
  .object({
    id: z.string(),
    by: z.string().meta({ description: 'The ref of who accepted it' }),
    at: instantSchema,
    validUntil: instantSchema,
    state: z.enum(acknowledgementStates),
    templateRef: z.string(),
    teamRef: z.string().nullable(),
    title: z.string(),
    inputsHash: z.string(),
    provider: z.string(),
    region: z.string(),
    completeness: z.enum(estimateCompletenesses),
    monthly: moneyRangeSchema.nullable(),
    unknownLines: z.number().int(),
    pricesFrom: daySchema.nullable(),
    pricesTo: daySchema.nullable(),
    wasOverBudget: z.boolean().nullable().meta({
      description:
        'null where nobody could tell; false also where there was no budget',
    }),
    reason: z.string().nullable(),
    touchpoint: z.enum(touchpoints),
    taskId: z
      .string()
      .nullable()
      .meta({ description: 'The task that used it' }),
    usedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Acknowledgement' });

/** That somebody accepted what something costs. @public */
export type AcknowledgementRecord = z.infer<typeof acknowledgementRecordSchema>;

/** @public */
export const acknowledgementsQuerySchema = z.object({
  team: refSchema
    .optional()
    .meta({ description: 'The ref of a Group, with all below it' }),
  template: refSchema.optional(),
  from: daySchema.optional(),
  to: daySchema.optional().meta({ description: 'The day after the last one' }),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** @public */
export type AcknowledgementsQuery = z.input<typeof acknowledgementsQuerySchema>;

/** @public */
export type ParsedAcknowledgementsQuery = z.output<
  typeof acknowledgementsQuerySchema
>;

/** @public */
export const acknowledgementPageSchema = z
  .object({
    acknowledgements: z.array(acknowledgementRecordSchema),
    pageInfo: pageInfoSchema,
  })
  .meta({ id: 'AcknowledgementPage' });

/** @public */
export type AcknowledgementPage = z.infer<typeof acknowledgementPageSchema>;

/** @public */
export const verificationRequestSchema = costQuestionSchema
  .extend({
    taskId: refSchema.meta({
      description: 'The scaffolder task that is about to use it',
    }),
    isDryRun: z.boolean().default(false).meta({
      description: 'Only looks; the acknowledgement is not used up',
    }),
  })
  .meta({ id: 'VerificationRequest' });

/** What is sent to have an acknowledgement checked. @public */
export type VerificationRequest = z.input<typeof verificationRequestSchema>;

/** @public */
export type ParsedVerificationRequest = z.output<
  typeof verificationRequestSchema
>;

/** @public */
export const verificationSchema = z
  .object({
    acknowledgement: acknowledgementRecordSchema,
    estimate: costEstimateSchema,
  })
  .meta({ id: 'Verification' });

/** @public */
export type Verification = z.infer<typeof verificationSchema>;
