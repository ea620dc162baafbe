import { serviceRefOf } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { bumpCounter } from '../../database/counters';
import { inChunks } from '../../database/chunks';

async function findServiceIds(
  trx: Knex,
  names: readonly string[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of inChunks(names)) {
    const rows = await trx('service_names')
      .whereIn('name', chunk)
      .select('name', 'service_id');
    rows.forEach(row => ids.set(row.name, row.service_id));
  }
  return ids;
}

// Another replica may be inserting the same services. Whoever comes second
// waits for the first and then reads what it left.
async function insertServices(trx: Knex, refs: readonly string[]) {
  for (const chunk of inChunks(refs)) {
    await trx('services')
      .insert(chunk.map(ref => ({ ref, title: ref.split('/').pop() })))
      .onConflict('ref')
      .ignore();
    const rows = await trx('services').whereIn('ref', chunk);
    await trx('service_names')
      .insert(rows.map(row => ({ name: row.ref, service_id: row.id })))
      .onConflict('name')
      .ignore();
  }
  await bumpCounter(trx, 'catalog');
}

/**
 * The ids of the services that deployments name, by their canonical ref. What
 * nobody has heard of yet becomes an unregistered service.
 */
export async function ensureServices(
  trx: Knex,
  services: Iterable<string>,
): Promise<Map<string, number>> {
  const refs = [...new Set([...services].map(serviceRefOf))].sort();
  const ids = await findServiceIds(trx, refs);
  const unheardOf = refs.filter(ref => !ids.has(ref));
  if (unheardOf.length === 0) {
    return ids;
  }
  await insertServices(trx, unheardOf);
  return findServiceIds(trx, refs);
}
