import { randomUUID } from 'node:crypto';
import {
  IncidentEvent,
  IncidentHappening,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../../database/columns';
import { NewIncidentEvent } from '../IncidentStore';

export interface IncidentEventRow {
  id: string;
  incident_id: string;
  position: number;
  at_ms: number | string;
  by_ref: string | null;
  what: string;
  claimed_ms: number | string | null;
  told_ms: number | string | null;
}

const readHappening = (json: string): IncidentHappening => JSON.parse(json);

export function toIncidentEvent(row: IncidentEventRow): IncidentEvent {
  return {
    id: row.id,
    atMs: integerOf(row.at_ms),
    byRef: row.by_ref,
    what: readHappening(row.what),
  };
}

/**
 * Puts an event at the end of a timeline. Whoever calls it holds the row of the
 * incident, so that no two events get the same place.
 */
export async function appendEvent(
  trx: Knex.Transaction,
  incidentId: string,
  { atMs, byRef, what }: NewIncidentEvent,
) {
  const [{ last }] = await trx<IncidentEventRow>('incident_events')
    .where({ incident_id: incidentId })
    .max({ last: 'position' });
  await trx<IncidentEventRow>('incident_events').insert({
    id: randomUUID(),
    incident_id: incidentId,
    position: integerOf(last ?? 0) + 1,
    at_ms: atMs,
    by_ref: byRef,
    what: JSON.stringify(what),
    claimed_ms: null,
    told_ms: null,
  });
}
