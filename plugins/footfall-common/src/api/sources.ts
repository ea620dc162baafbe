import { z } from 'zod';
import { daySchema, instantSchema } from './primitives';

/** @public */
export const sourceHealths = ['fresh', 'late', 'silent', 'failed'] as const;

/** @public */
export const sourceProgressSchema = z
  .object({
    sourceId: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    done: z.number().int(),
    total: z.number().int().nullable(),
    note: z.string().nullable(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'SourceProgress' });

/** @public */
export const sourceRecordSchema = z
  .object({
    source: z.string(),
    health: z.enum(sourceHealths).meta({
      description:
        'fresh: as often as usual; late: longer without an event than in 95 % of its own pauses; silent: none in 28 days',
    }),
    deployments: z.number().int(),
    lastOccurredAt: instantSchema.nullable(),
    lastReceivedAt: instantSchema.nullable(),
    lagSeconds: z.number().nullable().meta({
      description: 'Median from occurring to arriving, over the last 28 days',
    }),
    rejected: z.number().int(),
    days: z.array(z.object({ day: daySchema, deployments: z.number().int() })),
  })
  .meta({ id: 'SourceRecord' });

/** @public */
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** @public */
export const sourcesReportSchema = z
  .object({
    sources: z.array(sourceRecordSchema),
    progress: z.array(sourceProgressSchema),
    mayReplay: z.boolean(),
  })
  .meta({ id: 'SourcesReport' });

/** Where deployments come from, and whether they still do. @public */
export type SourcesReport = z.infer<typeof sourcesReportSchema>;
