import { JsonObject } from '@backstage/types';
import {
  isWebAddress,
  tiers,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { defaults } from './defaults';
import {
  EnvironmentsConfig,
  ShutdownMeans,
  ShutdownRule,
} from './EnvironmentsConfig';
import { textMatchesSchema } from './schemas';

/** Longer than that, and another replica would take the work over. */
const MAX_TIMEOUT_SECONDS = 120;
/** A secret that can be guessed signs nothing. */
const MIN_SECRET = 16;

const days = z.number().int().min(1).max(3650);
const tierSchema = z.enum(tiers);

function isLoopback(url: string): boolean {
  if (!isWebAddress(url)) {
    return false;
  }
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

const webhookSchema = z
  .strictObject({
    url: z.string().refine(isWebAddress, {
      error: 'must be an address, without a name and password in it',
    }),
    secret: z.string().min(MIN_SECRET),
    timeoutSeconds: z
      .number()
      .min(1)
      .max(MAX_TIMEOUT_SECONDS)
      .default(defaults.webhookTimeoutSeconds),
    allowLoopback: z.boolean().default(false),
  })
  .refine(
    ({ url, allowLoopback }) =>
      isLoopback(url) ? allowLoopback : url.startsWith('https:'),
    {
      error:
        'must begin with https; this machine itself takes allowLoopback: true',
    },
  )
  .transform(({ url, secret, timeoutSeconds }) => ({
    url,
    secret,
    timeoutMs: timeoutSeconds * 1000,
  }));

const templateSchema = z.strictObject({
  ref: z.string().regex(/^template:[^/]+\/[^/]+$/, {
    error: 'must be the ref of a Template, such as template:default/shut-down',
  }),
  values: z
    .record(z.string(), z.json())
    .default({})
    .transform(values => values as JsonObject),
});

const shutdownRuleSchema = z
  .strictObject({
    tier: tierSchema.nullable().default(null),
    webhook: webhookSchema.optional(),
    template: templateSchema.optional(),
    action: z.string().min(1).optional(),
  })
  .transform(({ tier, webhook, template, action }, context): ShutdownRule => {
    const means: ShutdownMeans[] = [
      ...(webhook ? [{ kind: 'webhook' as const, webhook }] : []),
      ...(template ? [{ kind: 'template' as const, template }] : []),
      ...(action ? [{ kind: 'action' as const, action }] : []),
    ];
    if (means.length !== 1) {
      context.addIssue('takes exactly one of webhook, template and action');
      return z.NEVER;
    }
    return { tier, means: means[0] };
  });

/** `footfall.environments`, but for its schedule, which is read as all are. */
export const environmentsSchema = z
  .strictObject({
    idleAfterDays: days.default(defaults.idleAfterDays),
    reminders: z
      .array(z.number().int().min(0).max(365))
      .default([...defaults.environmentReminders]),
    maxTtlDays: z.partialRecord(tierSchema, days).default({}),
    extensions: z
      .strictObject({
        maxDays: days.max(365).default(defaults.maxExtensionDays),
        maxTimes: z
          .union([
            z.number().int().min(1),
            z.literal('unlimited').transform(() => null),
          ])
          .default(defaults.maxExtensions),
      })
      .prefault({}),
    ephemeralNames: textMatchesSchema.default([]),
    autoShutdown: z
      .array(
        z.strictObject({
          tier: tierSchema,
          graceDays: days,
        }),
      )
      .default([]),
    dryRun: z.boolean().default(false),
    shutdown: z.array(shutdownRuleSchema).default([]),
    schedule: z.unknown().optional(),
  })
  .transform(
    ({
      idleAfterDays,
      reminders,
      maxTtlDays,
      extensions,
      autoShutdown,
      dryRun,
      ephemeralNames,
      shutdown,
    }): Omit<EnvironmentsConfig, 'schedule'> => ({
      policy: {
        idleAfterDays,
        reminderDays: reminders,
        maxTtlDays,
        maxExtensionDays: extensions.maxDays,
        maxExtensions: extensions.maxTimes,
        autoShutdown,
      },
      ephemeralNames,
      isDryRun: dryRun,
      shutdown,
    }),
  );
