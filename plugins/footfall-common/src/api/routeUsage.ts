import { z } from 'zod';
import { calendarIntervals, routeKinds, serviceRefOf, tiers } from '../domain';
import { freshnessSchema } from './adoption';
import { daySchema } from './primitives';

/** @public */
export const routeUsageQuerySchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  tier: z.enum(tiers).default('production'),
  interval: z.enum(calendarIntervals).default('week'),
  team: z.string().toLowerCase().optional(),
  type: z.string().optional(),
  service: z
    .string()
    .overwrite(serviceRefOf)
    .optional()
    .meta({ description: 'The ref of one service' }),
});

/** @public */
export type RouteUsageQuery = z.input<typeof routeUsageQuerySchema>;

/** @public */
export type ParsedRouteUsageQuery = z.output<typeof routeUsageQuerySchema>;

/** @public */
export const routeUsageSchema = z
  .object({
    window: z.object({ from: daySchema, to: daySchema }),
    tier: z.enum(tiers),
    intervals: z.array(
      z.object({ from: daySchema, to: daySchema, isComplete: z.boolean() }),
    ),
    routes: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          kind: z.enum(routeKinds),
          deployments: z
            .number()
            .int()
            .meta({ description: 'In the window, which may cut intervals' }),
          perInterval: z
            .array(z.number().int())
            .meta({ description: 'One count for each of `intervals`' }),
        }),
      )
      .meta({ description: 'Paved first, then legacy, bypass, unknown' }),
    freshness: freshnessSchema,
  })
  .meta({ id: 'RouteUsage' });

/** Deployments by route over time. @public */
export type RouteUsage = z.infer<typeof routeUsageSchema>;
