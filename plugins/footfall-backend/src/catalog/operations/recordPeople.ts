import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { ObservedUser } from '../CatalogObservation';
import { CatalogSync } from '../CatalogStore';
import { recordVersions, VersionedTable } from './recordVersions';

export const membershipTable: VersionedTable = {
  name: 'memberships',
  keys: ['user_ref', 'team_ref'],
  values: [],
};

/**
 * Records Users, the Groups they are in, and the names they act under.
 *
 * @returns how many memberships are new
 */
export async function recordPeople(
  trx: Knex.Transaction,
  users: readonly ObservedUser[],
  sync: CatalogSync,
): Promise<number> {
  const names = new Map(
    users.flatMap(({ ref, names: ofUser }) =>
      ofUser.map(name => [
        name,
        { name, user_ref: ref, seen_in_sync: sync.id },
      ]),
    ),
  );
  for (const chunk of inChunks([...names.values()])) {
    await trx('user_names').insert(chunk).onConflict('name').merge();
  }
  return recordVersions(
    trx,
    membershipTable,
    users.flatMap(({ ref, teamRefs }) =>
      teamRefs.map(teamRef => ({ user_ref: ref, team_ref: teamRef })),
    ),
    sync,
  );
}

/**
 * Forgets names that no User has any more and matches actors with Users again.
 */
export async function rematchActors(trx: Knex.Transaction, sync: CatalogSync) {
  await trx('user_names').where('seen_in_sync', '<', sync.id).delete();
  await trx('actors').update({
    user_ref: trx('user_names')
      .where('user_names.name', trx.ref('actors.name'))
      .select('user_ref'),
  });
}
