import { z } from 'zod';
import {
  adoptionFigureNames,
  adoptionGroupings,
  calendarIntervals,
  tiers,
} from '../domain';
import {
  daySchema,
  instantSchema,
  metricSchema,
  pageInfoSchema,
} from './primitives';

const count = z.number().int().nonnegative();

/** The four states always add up to `known`. @public */
export const adoptionCountsSchema = z
  .object({
    known: count,
    registered: count,
    paved: count,
    mixed: count,
    bypassing: count,
    dormant: count,
    deployments: count,
    pavedDeployments: count,
    legacyDeployments: count,
    bypassDeployments: count,
    unknownDeployments: count,
    mandated: count,
    mandatedDeploying: count,
    mandatedActive: count,
    mandatedPaved: count,
  })
  .meta({ id: 'AdoptionCounts' });

/** Every figure by its name; see `docs/metrics.md`. @public */
export const adoptionFiguresSchema = z
  .record(z.enum(adoptionFigureNames), metricSchema)
  .meta({ id: 'AdoptionFigures' });

/** @public */
export const measuredAdoptionSchema = adoptionCountsSchema
  .extend({ figures: adoptionFiguresSchema })
  .meta({ id: 'MeasuredAdoption' });

/** Counts and figures of one set of services in one window. @public */
export type MeasuredAdoption = z.infer<typeof measuredAdoptionSchema>;

/** @public */
export const adoptionIntervalSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    isComplete: z
      .boolean()
      .meta({ description: 'False while the interval has not ended' }),
  })
  .meta({ id: 'AdoptionInterval' });

/** The window of one point of a series. @public */
export type AdoptionInterval = z.infer<typeof adoptionIntervalSchema>;

/**
 * A series by its columns, since the names of counts and figures would be most
 * of an answer that has them at each point; see {@link adoptionPointsOf}.
 *
 * @public
 */
export const adoptionPerIntervalSchema = z
  .record(adoptionCountsSchema.keyof(), z.array(count))
  .meta({
    id: 'AdoptionPerInterval',
    description: 'Of every count, one for each of `intervals`',
  });

/** @public */
export type AdoptionPerInterval = z.infer<typeof adoptionPerIntervalSchema>;

/** @public */
export const adoptionRowSchema = measuredAdoptionSchema
  .extend({
    key: z.string().meta({
      description:
        'An entity ref, a workload type, or `organisation`, `unattributed`, `untyped`',
    }),
    title: z.string(),
    parentKey: z.string().nullable(),
    previous: measuredAdoptionSchema.meta({
      description: 'The same in the window of the same length before',
    }),
    perInterval: adoptionPerIntervalSchema
      .nullable()
      .meta({ description: 'Null unless an interval was asked for' }),
    wouldStayPerInterval: z.array(metricSchema).nullable().meta({
      description:
        'Of the total, what had been answered by the end of each of `intervals`; null in other rows, and where nobody had been asked',
    }),
  })
  .meta({ id: 'AdoptionRow' });

/** @public */
export type AdoptionRow = z.infer<typeof adoptionRowSchema>;

/**
 * How fresh an answer is, and what is still being worked on behind it.
 *
 * @public
 */
export const freshnessSchema = z
  .object({
    computedAt: instantSchema
      .nullable()
      .meta({ description: 'The newest rollup; null where there is none' }),
    catalogSyncedAt: instantSchema.nullable(),
    pendingDays: z
      .number()
      .int()
      .meta({ description: 'Days whose rollups will still change' }),
  })
  .meta({ id: 'Freshness' });

/** @public */
export type Freshness = z.infer<typeof freshnessSchema>;

/** The columns that a table of adoption can be sorted by. @public */
export const adoptionSortKeys = [
  'title',
  'known',
  'deployments',
  ...adoptionFigureNames,
] as const;

/** @public */
export const adoptionQuerySchema = z.object({
  from: daySchema.optional().meta({
    description: 'First day; by default 28 whole days before `to`',
  }),
  to: daySchema.optional().meta({
    description: 'The day after the last one; today by default',
  }),
  tier: z.enum(tiers).default('production'),
  by: z.enum(adoptionGroupings).default('organisation'),
  interval: z.enum(calendarIntervals).optional(),
  seriesFrom: daySchema.optional().meta({
    description: 'First day of the series, where it is longer than the window',
  }),
  team: z.string().toLowerCase().optional().meta({
    description: 'The ref of a Group, with all below it; or `unattributed`',
  }),
  type: z.string().optional().meta({ description: 'A workload type' }),
  sort: z.enum(adoptionSortKeys).default('title'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  cursor: z.string().optional(),
});

/** @public */
export type AdoptionQuery = z.input<typeof adoptionQuerySchema>;

/** @public */
export type ParsedAdoptionQuery = z.output<typeof adoptionQuerySchema>;

/** @public */
export const adoptionReportSchema = z
  .object({
    window: z.object({ from: daySchema, to: daySchema }),
    timeZone: z.string(),
    tier: z.enum(tiers),
    by: z.enum(adoptionGroupings),
    intervals: z
      .array(adoptionIntervalSchema)
      .nullable()
      .meta({ description: 'Null unless an interval was asked for' }),
    total: adoptionRowSchema,
    rows: z.array(adoptionRowSchema),
    page: pageInfoSchema,
    freshness: freshnessSchema,
  })
  .meta({ id: 'AdoptionReport' });

/** @public */
export type AdoptionReport = z.infer<typeof adoptionReportSchema>;
