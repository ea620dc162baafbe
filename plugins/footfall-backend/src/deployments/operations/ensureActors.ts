import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';

async function findActorIds(
  trx: Knex,
  names: readonly string[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of inChunks(names)) {
    const rows = await trx('actors')
      .whereIn('name', chunk)
      .select('id', 'name');
    rows.forEach(row => ids.set(row.name, row.id));
  }
  return ids;
}

/**
 * The ids of actors by name. A new one is matched with the Users of the catalog
 * as they are known now; a sync of the catalog looks again.
 */
export async function ensureActors(
  trx: Knex,
  actors: Iterable<string>,
  isRobot: (name: string) => boolean,
): Promise<Map<string, number>> {
  const names = [...new Set(actors)].sort();
  const ids = await findActorIds(trx, names);
  const unheardOf = names.filter(name => !ids.has(name));
  if (unheardOf.length === 0) {
    return ids;
  }
  for (const chunk of inChunks(unheardOf)) {
    const users = await trx('user_names').whereIn('name', chunk);
    const userByName = new Map(users.map(row => [row.name, row.user_ref]));
    await trx('actors')
      .insert(
        chunk.map(name => ({
          name,
          is_robot: isRobot(name),
          user_ref: userByName.get(name) ?? null,
        })),
      )
      .onConflict('name')
      .ignore();
  }
  return findActorIds(trx, names);
}
