import { z } from 'zod';
import { environmentActivityKinds } from '../domain';
import { newEnvironmentSchema } from './environments';
import { moneyRangeSchema, refSchema } from './money';
import { daySchema } from './primitives';

const pastInstantSchema = z.iso
  .datetime({ offset: true })
  .meta({ description: 'An instant that has passed, ISO 8601' });

/** @public */
export const environmentImportSchema = newEnvironmentSchema
  .omit({ ttlDays: true, acknowledgementId: true, monthly: true })
  .extend({
    createdAt: pastInstantSchema,
    createdBy: refSchema
      .nullable()
      .default(null)
      .meta({ description: 'Who had it made; whoever imports it by default' }),
    expiresOn: daySchema.nullable().default(null).meta({
      description: 'The last day of its life; null is without an end',
    }),
    lastActivityAt: pastInstantSchema
      .nullable()
      .default(null)
      .meta({ description: 'When it was made by default' }),
    lastActivity: z.enum(environmentActivityKinds).default('created'),
    estimates: z
      .array(
        z.strictObject({
          from: pastInstantSchema,
          monthly: moneyRangeSchema.nullable(),
        }),
      )
      .min(1)
      .max(120)
      .meta({
        description:
          'What it costs a month, from when on; null is unknown, which is not 0',
      }),
    goneAt: pastInstantSchema
      .nullable()
      .default(null)
      .meta({ description: 'null where it still runs' }),
  })
  .meta({ id: 'EnvironmentImport' });

/** An environment with its past, which ran before Footfall knew of it. @public */
export type EnvironmentImport = z.input<typeof environmentImportSchema>;

/** @public */
export type ParsedEnvironmentImport = z.output<typeof environmentImportSchema>;
