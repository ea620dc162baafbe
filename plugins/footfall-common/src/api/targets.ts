import { z } from 'zod';
import { targetStandings, tiers } from '../domain';
import { daySchema, instantSchema, metricSchema } from './primitives';

/** @public */
export const targetScopes = ['organisation', 'team', 'type'] as const;

/** @public */
export const newTargetSchema = z
  .strictObject({
    scope: z.enum(targetScopes),
    key: z.string().trim().min(1).max(300).meta({
      description:
        'The ref of a Group or a workload type; `organisation` for all',
    }),
    tier: z.enum(tiers).default('production'),
    percent: z.number().min(1).max(100),
    by: daySchema,
    setOn: daySchema.optional().meta({
      description:
        'The day on which it was agreed, from which its pace counts; today by default',
    }),
    ownerRef: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .meta({ description: 'Who answers for it: a User or a Group' }),
  })
  .meta({ id: 'NewTarget' });

/** @public */
export type NewTarget = z.input<typeof newTargetSchema>;

/** @public */
export type ParsedNewTarget = z.output<typeof newTargetSchema>;

/** @public */
export const targetRecordSchema = z
  .object({
    id: z.string(),
    scope: z.enum(targetScopes),
    key: z.string(),
    title: z.string(),
    tier: z.enum(tiers),
    percent: z.number(),
    by: daySchema,
    ownerRef: z.string(),
    setOn: daySchema,
    baselinePercent: z.number().nullable(),
    current: metricSchema.meta({
      description:
        'Active adoption over the last 28 whole days; not measured any more where it was ended',
    }),
    standing: z.enum(targetStandings),
    pacePerWeek: z
      .number()
      .nullable()
      .meta({ description: 'Percentage points a week still needed' }),
    weeksLeft: z.number(),
    createdBy: z.string(),
    createdAt: instantSchema,
    endedBy: z.string().nullable(),
    endedAt: instantSchema.nullable(),
  })
  .meta({ id: 'TargetRecord' });

/** A target and how the figure stands beside it. @public */
export type TargetRecord = z.infer<typeof targetRecordSchema>;

/** @public */
export const targetListSchema = z
  .object({
    targets: z.array(targetRecordSchema),
    mayChange: z.boolean(),
  })
  .meta({ id: 'TargetList' });

/** @public */
export type TargetList = z.infer<typeof targetListSchema>;
