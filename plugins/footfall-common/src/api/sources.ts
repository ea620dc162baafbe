import { z } from 'zod';
import { sourceHealths } from '../domain';
import { daySchema, instantSchema } from './primitives';

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
        'fresh: as often as usual; late: more days without an event than in 95 % of its own pauses of 90 days; silent: none in 28 days; failed: it says so itself',
    }),
    deployments: z.number().int(),
    lastOccurredAt: instantSchema.nullable(),
    lastReceivedAt: instantSchema.nullable(),
    lagSeconds: z.number().nullable().meta({
      description:
        'Median from occurring to arriving over the last 28 days: that of the medians of days, by their deployments',
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
