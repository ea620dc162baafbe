import { z } from 'zod';
import { routeKinds, serviceStates, tiers } from '../domain';
import { freshnessSchema } from './adoption';
import { recordedDeploymentSchema } from './deployments';
import { daySchema, instantSchema, pageInfoSchema } from './primitives';

const count = z.number().int().nonnegative();

/** @public */
export const routeCountsSchema = z
  .record(z.enum(routeKinds), count)
  .meta({ id: 'RouteCounts' });

/** One week of a service; the state is null while it was not known. @public */
export const serviceWeekSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    isComplete: z.boolean(),
    state: z.enum(serviceStates).nullable(),
    deployments: routeCountsSchema,
  })
  .meta({ id: 'ServiceWeek' });

/** @public */
export type ServiceWeek = z.infer<typeof serviceWeekSchema>;

/** @public */
export const serviceRowSchema = z
  .object({
    ref: z.string(),
    title: z.string(),
    type: z.string().nullable(),
    isRegistered: z.boolean(),
    owner: z.object({ ref: z.string(), title: z.string() }).nullable(),
    state: z.enum(serviceStates),
    deployments: routeCountsSchema,
    lastDeployedAt: instantSchema
      .nullable()
      .meta({ description: 'In the tier, ever; null where never' }),
    weeks: z
      .array(serviceWeekSchema)
      .meta({ description: 'The last 26 weeks, oldest first' }),
  })
  .meta({ id: 'ServiceRow' });

/** @public */
export type ServiceRow = z.infer<typeof serviceRowSchema>;

/** @public */
export const serviceSortKeys = [
  'title',
  'state',
  'deployments',
  'lastDeployedAt',
] as const;

/** @public */
export const servicesQuerySchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  tier: z.enum(tiers).default('production'),
  team: z.string().toLowerCase().optional(),
  type: z.string().optional(),
  state: z.enum(serviceStates).optional(),
  q: z.string().optional().meta({ description: 'Part of the name or title' }),
  sort: z.enum(serviceSortKeys).default('title'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().optional(),
});

/** @public */
export type ServicesQuery = z.input<typeof servicesQuerySchema>;

/** @public */
export type ParsedServicesQuery = z.output<typeof servicesQuerySchema>;

/** @public */
export const servicesPageSchema = z
  .object({
    window: z.object({ from: daySchema, to: daySchema }),
    tier: z.enum(tiers),
    items: z.array(serviceRowSchema),
    page: pageInfoSchema,
    freshness: freshnessSchema,
  })
  .meta({ id: 'ServicesPage' });

/** @public */
export type ServicesPage = z.infer<typeof servicesPageSchema>;

/** @public */
export const serviceQuerySchema = z.object({
  tier: z.enum(tiers).default('production'),
});

/** @public */
export type ServiceQuery = z.input<typeof serviceQuerySchema>;

/** @public */
export const serviceObligationSchema = z
  .object({
    day: daySchema,
    isMandated: z.boolean(),
    mandates: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          from: daySchema,
          to: daySchema.nullable(),
          exception: z
            .object({ from: daySchema, to: daySchema.nullable() })
            .nullable()
            .meta({ description: 'What takes the service out of it' }),
        }),
      )
      .meta({ description: 'Those that cover the service on the day' }),
  })
  .meta({ id: 'ServiceObligation' });

/** Whether a service must take a paved route today, and why. @public */
export type ServiceObligation = z.infer<typeof serviceObligationSchema>;

/** One service: its row over the last 28 whole days, and its last deployments. @public */
export const serviceDetailSchema = z
  .object({
    window: z.object({ from: daySchema, to: daySchema }),
    tier: z.enum(tiers),
    service: serviceRowSchema.nullable().meta({
      description: 'Null where the service is not known in the window',
    }),
    obligation: serviceObligationSchema.nullable().meta({
      description: 'Null where the service is not known in the window',
    }),
    lastDeployments: z.array(recordedDeploymentSchema),
    freshness: freshnessSchema,
  })
  .meta({ id: 'ServiceDetail' });

/** @public */
export type ServiceDetail = z.infer<typeof serviceDetailSchema>;
