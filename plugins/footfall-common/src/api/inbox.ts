import { z } from 'zod';
import { ingestResultSchema } from './deployments';
import { instantSchema, pageInfoSchema } from './primitives';

/** A rejected item, kept with its reason until it is replayed or expires. @public */
export const inboxItemSchema = z
  .object({
    id: z.string(),
    source: z.string().nullable(),
    deploymentId: z.string().nullable(),
    door: z
      .string()
      .meta({ description: 'How it came in: `http`, `events` or a module' }),
    error: z.string(),
    attempts: z
      .number()
      .int()
      .meta({ description: 'How often this same item was rejected' }),
    firstSeenAt: instantSchema,
    lastSeenAt: instantSchema,
    expiresAt: instantSchema,
    isReplayable: z
      .boolean()
      .meta({ description: 'False where the item could not be kept whole' }),
  })
  .meta({ id: 'InboxItem' });

/** @public */
export type InboxItem = z.infer<typeof inboxItemSchema>;

/** @public */
export const inboxQuerySchema = z.object({
  source: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().optional(),
});

/** @public */
export type InboxQuery = z.input<typeof inboxQuerySchema>;

/** @public */
export const inboxPageSchema = z
  .object({ items: z.array(inboxItemSchema), page: pageInfoSchema })
  .meta({ id: 'InboxPage' });

/** @public */
export type InboxPage = z.infer<typeof inboxPageSchema>;

/** Which items to try again: those named, or all of them. @public */
export const inboxReplaySchema = z
  .strictObject({ ids: z.array(z.string()).min(1).max(1000).optional() })
  .meta({ id: 'InboxReplay' });

/** @public */
export type InboxReplay = z.infer<typeof inboxReplaySchema>;

/** What became of the items that were tried again. @public */
export const inboxReplayResultSchema = ingestResultSchema
  .extend({
    totalRejected: z.number().int().meta({
      description:
        'Items that were rejected again; `rejected` names the first 1,000',
    }),
  })
  .meta({ id: 'InboxReplayResult' });

/** @public */
export type InboxReplayResult = z.infer<typeof inboxReplayResultSchema>;
