import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { CatalogSync } from '../CatalogStore';

/**
 * A table in which each thing has the states that it went through, of which one
 * at the most is open.
 */
export interface VersionedTable {
  readonly name: string;
  /** The columns that say which thing it is; the first one narrows the search. */
  readonly keys: readonly string[];
  /** The columns whose change begins a new state. */
  readonly values: readonly string[];
}

export type VersionRow = Record<string, string | number | boolean | null>;

interface OpenRow extends VersionRow {
  id: number;
}

const partOf = (row: VersionRow, columns: readonly string[]) =>
  // SQLite hands truth values over as 0 and 1.
  JSON.stringify(
    columns.map(column =>
      typeof row[column] === 'boolean' ? Number(row[column]) : row[column],
    ),
  );

async function findOpenRows(
  trx: Knex.Transaction,
  { name, keys }: VersionedTable,
  rows: readonly VersionRow[],
): Promise<Map<string, OpenRow>> {
  const open: OpenRow[] = await trx(name)
    .whereNull('to_ms')
    .whereIn(keys[0], [...new Set(rows.map(row => row[keys[0]] ?? ''))]);
  return new Map(open.map(row => [partOf(row, keys), row]));
}

async function recordChunk(
  trx: Knex.Transaction,
  table: VersionedTable,
  rows: readonly VersionRow[],
  sync: CatalogSync,
): Promise<number> {
  const open = await findOpenRows(trx, table, rows);
  const unchanged: number[] = [];
  const opened: VersionRow[] = [];
  let changes = 0;
  for (const row of rows) {
    const before = open.get(partOf(row, table.keys));
    if (before && partOf(before, table.values) === partOf(row, table.values)) {
      unchanged.push(before.id);
    } else if (before && !sync.isSettled) {
      // Nothing counts as a change while the catalog is still filling.
      changes += 1;
      await trx(table.name)
        .where({ id: before.id })
        .update({ ...row, seen_in_sync: sync.id });
    } else {
      changes += 1;
      if (before) {
        await trx(table.name)
          .where({ id: before.id })
          .update({ to_ms: sync.startedMs });
      }
      opened.push(row);
    }
  }
  await trx(table.name)
    .whereIn('id', unchanged)
    // A reading that took too long must not make a newer one seem not to have
    // seen this.
    .where('seen_in_sync', '<', sync.id)
    .update({ seen_in_sync: sync.id });
  if (opened.length > 0) {
    await trx(table.name).insert(
      opened.map(row => ({
        ...row,
        from_ms: sync.isSettled ? sync.startedMs : null,
        seen_in_sync: sync.id,
      })),
    );
  }
  return changes;
}

/**
 * Records how things are now: what is as it was is only seen again, what has
 * changed begins a new state.
 *
 * @returns how many are new or have changed
 */
export async function recordVersions(
  trx: Knex.Transaction,
  table: VersionedTable,
  rows: readonly VersionRow[],
  sync: CatalogSync,
): Promise<number> {
  const once = new Map(rows.map(row => [partOf(row, table.keys), row]));
  let changes = 0;
  for (const chunk of inChunks([...once.values()], 500)) {
    changes += await recordChunk(trx, table, chunk, sync);
  }
  return changes;
}

/**
 * Ends the state of whatever a whole reading of the catalog did not show.
 *
 * @returns how many ended
 */
export async function closeUnseen(
  trx: Knex.Transaction,
  { name }: VersionedTable,
  sync: CatalogSync,
): Promise<number> {
  const unseen = trx(name)
    .whereNull('to_ms')
    .where('seen_in_sync', '<', sync.id);
  return sync.isSettled
    ? unseen.update({ to_ms: sync.startedMs })
    : unseen.delete();
}
