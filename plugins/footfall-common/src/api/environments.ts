import { z } from 'zod';
import {
  environmentActivityKinds,
  environmentStates,
  shutdownStates,
  tiers,
} from '../domain';
import { moneyRangeSchema, refSchema, wordsSchema } from './money';
import { daySchema, instantSchema } from './primitives';
import { isWebAddress } from './webAddress';

const webAddressSchema = z
  .string()
  .max(2000)
  .refine(isWebAddress, { error: 'must be an address that begins with https' });

/** @public */
export const newEnvironmentSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9]([a-z0-9._-]{0,98}[a-z0-9])?$/, {
      error: 'must be small letters, digits, dots, dashes and underscores',
    }),
    serviceRef: refSchema.nullable().default(null),
    teamRef: refSchema.meta({ description: 'The Group that pays for it' }),
    tier: z.enum(tiers).default('ephemeral'),
    ttlDays: z.number().int().min(1).max(3650).nullable().default(null).meta({
      description:
        'It lives through the day that is so many days after today; null is without an end, where its tier may be',
    }),
    acknowledgementId: z
      .string()
      .max(100)
      .nullable()
      .default(null)
      .meta({ description: 'Its monthly estimate is what was acknowledged' }),
    monthly: moneyRangeSchema.nullable().default(null).meta({
      description:
        'What it costs a month, where nobody acknowledged an estimate; null is unknown, which is not 0',
    }),
    templateRef: refSchema.nullable().default(null),
    url: webAddressSchema.nullable().default(null),
  })
  .meta({ id: 'NewEnvironment' });

/** @public */
export type NewEnvironment = z.input<typeof newEnvironmentSchema>;

/** @public */
export type ParsedNewEnvironment = z.output<typeof newEnvironmentSchema>;

/** @public */
export const environmentShutdownSchema = z
  .object({
    state: z.enum(shutdownStates),
    requestedBy: z.string(),
    requestedAt: instantSchema,
    action: z.string().meta({
      description: 'What does it: the id of an environment action',
    }),
    attempts: z.number().int(),
    nextAttemptAt: instantSchema.nullable(),
    lastMessage: z.string().nullable(),
    endedAt: instantSchema.nullable(),
  })
  .meta({ id: 'EnvironmentShutdown' });

/** @public */
export const environmentRecordSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    serviceRef: z.string().nullable(),
    teamRef: z.string(),
    teamTitle: z.string(),
    tier: z.enum(tiers),
    origin: z.enum(['registered', 'deployments']),
    templateRef: z.string().nullable(),
    url: z.string().nullable(),
    createdBy: z.string(),
    createdAt: instantSchema,
    expiresOn: daySchema.nullable().meta({
      description: 'The last day of its life; null is without an end',
    }),
    lastActivityAt: instantSchema,
    lastActivity: z.enum(environmentActivityKinds),
    idleDays: z
      .number()
      .int()
      .meta({ description: 'Whole days since anything was heard of it' }),
    state: z.enum(environmentStates),
    monthly: moneyRangeSchema.nullable().meta({
      description:
        'What is known of its cost; null where nothing is, which is not 0',
    }),
    unknownLines: z.number().int().meta({
      description:
        'Items of unknown cost, which are in no amount: with any it costs at least monthly',
    }),
    extensions: z.number().int(),
    extensionsLeft: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'null where there is no limit' }),
    shutdown: environmentShutdownSchema.nullable(),
    autoShutdownOn: daySchema.nullable().meta({
      description:
        'The day on which it will be shut down on its own; null where it never is',
    }),
    goneAt: instantSchema.nullable(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'Environment' });

/** An environment, as it stands now. @public */
export type EnvironmentRecord = z.infer<typeof environmentRecordSchema>;

/** @public */
export const environmentsQuerySchema = z.object({
  team: refSchema
    .optional()
    .meta({ description: 'The ref of a Group, with all below it' }),
  service: refSchema.optional(),
  state: z.enum(environmentStates).optional(),
  tier: z.enum(tiers).optional(),
  mine: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only those of the Groups of whoever asks' }),
  gone: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Also those that went within the last 90 days' }),
});

/** @public */
export type EnvironmentsQuery = z.input<typeof environmentsQuerySchema>;

/** @public */
export const environmentListSchema = z
  .object({
    environments: z.array(environmentRecordSchema),
    savings: z
      .object({
        environments: z.number().int(),
        monthly: z.array(moneyRangeSchema).meta({
          description: 'By currency: what idle and expired ones cost a month',
        }),
        unknown: z.number().int().meta({
          description:
            'Idle or expired ones of which nobody knows all of the cost: what is known of it is in the amounts',
        }),
      })
      .meta({
        description: 'What shutting down the forgotten ones would save',
      }),
    policy: z.object({
      idleAfterDays: z.number().int(),
      maxExtensionDays: z.number().int(),
      isDryRun: z.boolean(),
    }),
  })
  .meta({ id: 'EnvironmentList' });

/** @public */
export type EnvironmentList = z.infer<typeof environmentListSchema>;

/** @public */
export const extensionSchema = z
  .strictObject({
    days: z.number().int().min(1).max(365),
    reason: wordsSchema(500).nullable().default(null),
    key: z.string().max(100).nullable().default(null).meta({
      description:
        'The same key extends once, however often it is sent: a task with its step, a click',
    }),
  })
  .meta({ id: 'EnvironmentExtension' });

/** @public */
export type EnvironmentExtension = z.input<typeof extensionSchema>;

/** @public */
export type ParsedEnvironmentExtension = z.output<typeof extensionSchema>;
