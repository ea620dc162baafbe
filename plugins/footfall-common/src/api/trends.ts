import { z } from 'zod';
import { adoptionGroupings, tiers, trendDirections } from '../domain';
import { daySchema } from './primitives';

/** @public */
export const trendSchema = z
  .union([
    z.object({
      direction: z.enum(trendDirections),
      slope: z
        .number()
        .meta({ description: 'Theil–Sen, percentage points per week' }),
      pValue: z.number().meta({ description: 'Of the Mann–Kendall test' }),
      weeks: z.number().int(),
    }),
    z.object({
      direction: z.null(),
      weeks: z.number().int(),
      needed: z.number().int(),
    }),
  ])
  .meta({ id: 'Trend' });

/** @public */
export const plateauSchema = z
  .object({
    since: daySchema.meta({ description: 'First day of its first week' }),
    weeks: z.number().int(),
    level: z.number().meta({ description: 'The median, in percent' }),
  })
  .meta({ id: 'PlateauSince' });

/** @public */
export const adoptionTrendSchema = z
  .object({
    key: z.string(),
    title: z.string(),
    trend: trendSchema,
    plateau: plateauSchema.nullable(),
  })
  .meta({ id: 'AdoptionTrend' });

/** Where the active adoption of a row of the adoption table is going. @public */
export type AdoptionTrend = z.infer<typeof adoptionTrendSchema>;

/** @public */
export const trendsQuerySchema = z.object({
  tier: z.enum(tiers).default('production'),
  by: z.enum(adoptionGroupings).default('organisation'),
  team: z.string().toLowerCase().optional(),
  type: z.string().optional(),
  asOf: daySchema.optional().meta({
    description:
      'The day of which it is told, such as the day after a window; today by default, and at the latest',
  }),
});

/** @public */
export type TrendsQuery = z.input<typeof trendsQuerySchema>;

/** @public */
export type ParsedTrendsQuery = z.output<typeof trendsQuerySchema>;

/** @public */
export const trendsReportSchema = z
  .object({ total: adoptionTrendSchema, rows: z.array(adoptionTrendSchema) })
  .meta({ id: 'TrendsReport' });

/** @public */
export type TrendsReport = z.infer<typeof trendsReportSchema>;
