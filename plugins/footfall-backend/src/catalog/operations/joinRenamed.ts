import {
  matchRenames,
  MovedComponent,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { CatalogSync } from '../CatalogStore';
import { absorbService } from './absorbService';

interface RegistrationRow {
  service_id: number;
  origin: string | null;
  type: string | null;
}

const toMovedComponent = (row: RegistrationRow): MovedComponent => ({
  serviceId: row.service_id,
  origin: row.origin,
  type: row.type,
});

/**
 * Joins Components that were renamed since the last sync with what they were
 * before, so that they keep their history. Runs before what was not seen ends.
 */
export async function joinRenamed(trx: Knex.Transaction, sync: CatalogSync) {
  if (!sync.isSettled) {
    return;
  }
  const open = () => trx('service_registrations').whereNull('to_ms');
  const vanished: RegistrationRow[] = await open().where(
    'seen_in_sync',
    '<',
    sync.id,
  );
  const appeared: RegistrationRow[] = await open()
    .where({ seen_in_sync: sync.id, from_ms: sync.startedMs })
    .whereNotIn(
      'service_id',
      trx('service_registrations').whereNotNull('to_ms').select('service_id'),
    );
  const renames = matchRenames(
    vanished.map(toMovedComponent),
    appeared.map(toMovedComponent),
  );
  for (const { fromId, toId } of renames) {
    await trx('service_registrations')
      .where({ service_id: fromId })
      .whereNull('to_ms')
      .update({ to_ms: sync.startedMs });
    await absorbService(trx, fromId, toId);
  }
}
