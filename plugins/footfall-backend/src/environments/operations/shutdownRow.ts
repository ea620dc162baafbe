import { ShutdownState } from '@footfall/backstage-plugin-footfall-common';
import { integerOf, optionalIntegerOf } from '../../database/columns';
import { StoredShutdown } from '../EnvironmentStore';

export interface ShutdownRow {
  id: string;
  environment_id: string;
  action: string;
  requested_by: string;
  requested_ms: number | string;
  state: ShutdownState;
  attempts: number;
  attempted_ms: number | string | null;
  handle: string | null;
  next_ms: number | string | null;
  claimed_ms: number | string | null;
  last_message: string | null;
  ended_ms: number | string | null;
}

export function toShutdown(row: ShutdownRow): StoredShutdown {
  return {
    id: row.id,
    environmentId: row.environment_id,
    action: row.action,
    requestedBy: row.requested_by,
    requestedMs: integerOf(row.requested_ms),
    state: row.state,
    attempts: row.attempts,
    attemptedMs: optionalIntegerOf(row.attempted_ms),
    handle: row.handle,
    nextMs: optionalIntegerOf(row.next_ms),
    lastMessage: row.last_message,
    endedMs: optionalIntegerOf(row.ended_ms),
  };
}
