import { z } from 'zod';
import { routeKinds, tiers } from '../domain';
import { freshnessSchema } from './adoption';
import { daySchema, instantSchema } from './primitives';

/** What the filters of every screen offer. @public */
export const filterOptionsSchema = z
  .object({
    organisation: z.string(),
    timeZone: z.string(),
    today: daySchema,
    firstDay: daySchema
      .nullable()
      .meta({ description: 'The first day with a deployment; null: none yet' }),
    isDemo: z.boolean().meta({ description: 'The data is made up' }),
    tiers: z.array(z.enum(tiers)),
    types: z.array(z.string()),
    teams: z.array(
      z.object({
        ref: z.string(),
        title: z.string(),
        type: z.string(),
        parentRef: z.string().nullable(),
        isTeam: z.boolean(),
        isDepartment: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'FilterOptions' });

/** @public */
export type FilterOptions = z.infer<typeof filterOptionsSchema>;

/** The pipeline behind the figures. @public */
export const pipelineStatusSchema = z
  .object({
    freshness: freshnessSchema,
    sources: z.array(
      z.object({
        source: z.string(),
        deployments: z.number().int(),
        lastOccurredAt: instantSchema.nullable(),
        lastReceivedAt: instantSchema.nullable(),
      }),
    ),
    rejectedItems: z
      .number()
      .int()
      .meta({ description: 'Items that wait in the inbox' }),
    reclassification: z
      .object({ doneDays: z.number().int(), totalDays: z.number().int() })
      .nullable()
      .meta({
        description: 'Days that changed rules still have to reach; null: none',
      }),
    untieredEnvironments: z.array(
      z.object({ environment: z.string(), deployments: z.number().int() }),
    ),
    rules: z.array(
      z.object({
        id: z.string(),
        routeId: z.string(),
        routeTitle: z.string(),
        kind: z.enum(routeKinds),
      }),
    ),
    cutTeams: z
      .array(z.string())
      .meta({ description: 'Groups whose parent closes a cycle' }),
  })
  .meta({ id: 'PipelineStatus' });

/** @public */
export type PipelineStatus = z.infer<typeof pipelineStatusSchema>;

/** @public */
export const catalogSyncSchema = z
  .object({ started: z.boolean() })
  .meta({ id: 'CatalogSync' });

/** Whether a sync was started; false where one is already running. @public */
export type CatalogSync = z.infer<typeof catalogSyncSchema>;
