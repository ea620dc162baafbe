import { z } from 'zod';
import { tiers } from '../domain';
import { daySchema, instantSchema } from './primitives';

const words = (max: number) => z.string().trim().min(1).max(max);

/** @public */
export const mandateScopeSchema = z
  .strictObject({
    team: words(300).nullable().default(null).meta({
      description: 'The ref of a Group, with all below it; null: every one',
    }),
    type: words(200).nullable().default(null),
    tag: words(200).nullable().default(null),
    tier: z.enum(tiers).nullable().default(null),
  })
  .meta({ id: 'MandateScope' });

/** What somebody says when they make a mandate. @public */
export const newMandateSchema = z
  .strictObject({
    title: words(200),
    scope: mandateScopeSchema,
    from: daySchema,
    to: daySchema
      .nullable()
      .default(null)
      .meta({ description: 'The first day on which it no longer holds' }),
    reason: words(2000),
  })
  .meta({ id: 'NewMandate' });

/** @public */
export type NewMandate = z.input<typeof newMandateSchema>;

/** @public */
export type ParsedNewMandate = z.output<typeof newMandateSchema>;

/** What somebody says when they grant an exception. @public */
export const newMandateExceptionSchema = z
  .strictObject({
    serviceRef: words(300),
    from: daySchema,
    to: daySchema.nullable().default(null),
    askedBy: words(300).meta({ description: 'Who asked: an entity ref' }),
    reason: words(2000).meta({ description: 'The case that was made' }),
  })
  .meta({ id: 'NewMandateException' });

/** @public */
export type NewMandateException = z.input<typeof newMandateExceptionSchema>;

/** @public */
export type ParsedNewMandateException = z.output<
  typeof newMandateExceptionSchema
>;

/** The day on which a record no longer holds. @public */
export const endingSchema = z
  .strictObject({ on: daySchema })
  .meta({ id: 'Ending' });

/** @public */
export type Ending = z.infer<typeof endingSchema>;

const record = {
  id: z.string(),
  from: daySchema,
  to: daySchema.nullable(),
  reason: z.string(),
  createdBy: z.string().meta({ description: 'The entity ref of the author' }),
  createdAt: instantSchema,
  endedBy: z.string().nullable(),
  endedAt: instantSchema.nullable(),
};

/** @public */
export const mandateExceptionRecordSchema = z
  .object({ ...record, serviceRef: z.string(), askedBy: z.string() })
  .meta({
    id: 'MandateExceptionRecord',
    description: 'Who created it is who granted it',
  });

/** @public */
export type MandateExceptionRecord = z.infer<
  typeof mandateExceptionRecordSchema
>;

/** @public */
export const mandateRecordSchema = z
  .object({
    ...record,
    title: z.string(),
    scope: mandateScopeSchema,
    exceptions: z.array(mandateExceptionRecordSchema),
  })
  .meta({ id: 'MandateRecord' });

/** A mandate with the exceptions from it. @public */
export type MandateRecord = z.infer<typeof mandateRecordSchema>;

/** @public */
export const mandateListSchema = z
  .object({
    mandates: z.array(mandateRecordSchema),
    mayChange: z
      .boolean()
      .meta({ description: 'Whether the caller may make and end them' }),
  })
  .meta({ id: 'MandateList' });

/** @public */
export type MandateList = z.infer<typeof mandateListSchema>;
