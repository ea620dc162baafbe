import { z } from 'zod';
import { Day, isDay, missingReasons } from '../domain';

/** A calendar day of the configured time zone. @public */
export const daySchema = z
  .string()
  .refine(isDay, { error: 'must be a day, written as YYYY-MM-DD' })
  .transform(text => text as Day)
  .meta({ description: 'A calendar day, YYYY-MM-DD', format: 'date' });

/** An instant, always in UTC, `2026-03-29T00:30:00.000Z`. @public */
export const instantSchema = z
  .string()
  .meta({ description: 'An instant in UTC, ISO 8601', format: 'date-time' });

/** A metric: a value with its fraction, or the reason why there is none. @public */
export const metricSchema = z
  .union([
    z.object({
      value: z.number(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      reason: z.null(),
    }),
    z.object({
      value: z.null(),
      numerator: z.null(),
      denominator: z.null(),
      reason: z.enum(missingReasons),
    }),
  ])
  .meta({
    description:
      'A value with the fraction that it came from, or null with the reason. Shares lie in 0 to 1; gaps are in percentage points.',
  });

/** How many items a page holds, and where the next one begins. @public */
export const pageInfoSchema = z.object({
  totalItems: z.number().int(),
  nextCursor: z
    .string()
    .nullable()
    .meta({ description: 'Hand it back as `cursor`; null on the last page' }),
});

/** @public */
export type PageInfo = z.infer<typeof pageInfoSchema>;
