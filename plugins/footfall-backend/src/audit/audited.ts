import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** What is written into the audit trail of a change that a person makes. */
export interface AuditedChange {
  /** In kebab case, such as `mandate-change`. */
  readonly eventId: string;
  readonly actionType: string;
  /** Who made the change. */
  readonly by: string;
  /** What was asked for. */
  readonly meta: JsonObject;
}

/** Makes a change and leaves a trail of it, whether it succeeds or fails. */
export async function audited<T>(
  auditor: AuditorService,
  { eventId, actionType, by, meta }: AuditedChange,
  change: () => Promise<T>,
): Promise<T> {
  const event = await auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    meta: { actionType, by, ...meta },
  });
  try {
    const result = await change();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({ error: toError(error) });
    throw error;
  }
}
