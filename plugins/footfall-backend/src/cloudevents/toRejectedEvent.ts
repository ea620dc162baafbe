import { z } from 'zod';
import { IngestItem } from '../deployments/IngestService';
import { RejectedItem } from '../inbox/InboxStore';
import { sourceNameOf } from './sourceNameOf';

/** An identity is shown as far as the store can keep it. */
const MAX_LENGTH = 300;

const label = z
  .string()
  .transform(text => text.slice(0, MAX_LENGTH))
  .optional()
  .catch(undefined);

const identitySchema = z.object({ source: label, id: label });
const envelopeSchema = identitySchema.extend({
  data: z.object({ context: identitySchema }).optional().catch(undefined),
});

/**
 * A refused event as the inbox keeps it, under the identity that its deployment
 * would have had, as far as one can be made out.
 */
export function toRejectedEvent(item: IngestItem, error: string): RejectedItem {
  const value: unknown = 'value' in item ? item.value : undefined;
  const envelope = envelopeSchema.safeParse(value).data;
  const context = envelope?.data?.context;
  const source = context?.source ?? envelope?.source;
  return {
    payload: 'value' in item ? item.value : item.unreadable,
    format: 'cloudevent',
    source: source === undefined ? null : sourceNameOf(source),
    deploymentId: context?.id ?? envelope?.id ?? null,
    error,
    isReplayable: 'value' in item,
  };
}
