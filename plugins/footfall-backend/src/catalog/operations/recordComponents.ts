import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { ObservedComponent } from '../CatalogObservation';
import { CatalogSync } from '../CatalogStore';
import { claimNames } from './claimNames';
import { recordVersions, VersionedTable } from './recordVersions';

export const registrationTable: VersionedTable = {
  name: 'service_registrations',
  keys: ['service_id'],
  values: ['is_service', 'owner_ref', 'type', 'tags'],
};

// A Component whose ref another service holds as a former or second name takes
// the name with it: the catalog's word on its own entities goes first.
async function ensureComponents(
  trx: Knex.Transaction,
  components: readonly ObservedComponent[],
): Promise<Map<string, number>> {
  const byRef = new Map(
    components.map(component => [component.ref, component]),
  );
  const inLockOrder = [...byRef.values()].sort((a, b) =>
    a.ref < b.ref ? -1 : 1,
  );
  for (const chunk of inChunks(inLockOrder)) {
    await trx('services')
      .insert(chunk.map(({ ref, title }) => ({ ref, title })))
      .onConflict('ref')
      .merge(['title']);
  }
  const ids = new Map<string, number>();
  for (const chunk of inChunks(inLockOrder.map(({ ref }) => ref))) {
    const rows = await trx('services')
      .whereIn('ref', chunk)
      .select('id', 'ref');
    rows.forEach(row => ids.set(row.ref, row.id));
    await trx('service_names')
      .insert(rows.map(row => ({ name: row.ref, service_id: row.id })))
      .onConflict('name')
      .merge(['service_id']);
  }
  return ids;
}

/**
 * Records the Components of a page as they are registered now.
 *
 * @returns how many are new or have changed
 */
export async function recordComponents(
  trx: Knex.Transaction,
  components: readonly ObservedComponent[],
  sync: CatalogSync,
): Promise<number> {
  const ids = await ensureComponents(trx, components);
  const idOf = (ref: string) => ids.get(ref) ?? null;
  const changes = await recordVersions(
    trx,
    registrationTable,
    components.map(component => ({
      service_id: idOf(component.ref),
      is_service: component.isService,
      owner_ref: component.ownerRef,
      type: component.type,
      tags: JSON.stringify(component.tags),
      origin: component.origin,
    })),
    sync,
  );
  for (const { ref, otherRefs } of components) {
    const id = idOf(ref);
    if (id !== null) {
      await claimNames(trx, id, otherRefs);
    }
  }
  return changes;
}
