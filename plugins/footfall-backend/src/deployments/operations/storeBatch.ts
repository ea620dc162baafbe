import { ItemOutcome } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import { integerOf } from '../../database/columns';
import { insertAll, takeOrWait } from '../../database/dialect';
import { DeploymentRow, deploymentColumns } from './deploymentRow';

type NewRow = Omit<DeploymentRow, 'id'>;

export interface StoredBatch {
  /** By identity, see {@link rowIdentityOf}. */
  readonly outcomes: ReadonlyMap<string, ItemOutcome>;
  /** Days whose rollups no longer hold. */
  readonly staleDays: ReadonlySet<string>;
}

const insertion = {
  table: 'deployments',
  columns: deploymentColumns,
  unlessKnownBy: ['source', 'external_id'],
};

export const rowIdentityOf = (
  row: Pick<DeploymentRow, 'source' | 'external_id'>,
) => JSON.stringify([row.source, row.external_id]);

const saidMsOf = (row: Pick<DeploymentRow, 'said_ms' | 'received_ms'>) =>
  integerOf(row.said_ms ?? row.received_ms);

// Rows go in by identity, so that two replicas that take in the same rows wait
// for each other instead of each holding what the other needs.
function inLockOrder(rows: readonly NewRow[]): NewRow[] {
  return rows
    .map(row => ({ row, identity: rowIdentityOf(row) }))
    .sort((a, b) => (a.identity < b.identity ? -1 : 1))
    .map(({ row }) => row);
}

async function findRows(
  trx: Knex.Transaction,
  rows: readonly NewRow[],
): Promise<Map<string, DeploymentRow>> {
  const found = new Map<string, DeploymentRow>();
  const bySource = new Map<string, string[]>();
  for (const row of rows) {
    bySource.set(row.source, [
      ...(bySource.get(row.source) ?? []),
      row.external_id,
    ]);
  }
  for (const [source, ids] of bySource) {
    const stored: DeploymentRow[] = await takeOrWait(
      trx,
      trx('deployments').where({ source }).whereIn('external_id', ids),
    ).orderBy('id');
    stored.forEach(row => found.set(rowIdentityOf(row), row));
  }
  return found;
}

/**
 * Inserts rows; what is there already is left alone where it says the same and
 * corrected where it does not.
 *
 * @param toldAgain - identities of rows that were said earlier: they correct
 * nothing that was said since. All others do, whatever the clocks of two
 * replicas say
 */
export async function storeBatch(
  trx: Knex.Transaction,
  rows: readonly NewRow[],
  toldAgain: ReadonlySet<string> = new Set(),
): Promise<StoredBatch> {
  const outcomes = new Map<string, ItemOutcome>();
  const staleDays = new Set<string>();
  const ordered = inLockOrder(rows);
  const inserted = await insertAll(trx, insertion, ordered);
  inserted.forEach(({ source, external_id }) =>
    outcomes.set(rowIdentityOf({ source, external_id }), 'accepted'),
  );
  const known = ordered.filter(row => !outcomes.has(rowIdentityOf(row)));
  for (const chunk of inChunks(known)) {
    const stored = await findRows(trx, chunk);
    for (const row of chunk) {
      const before = stored.get(rowIdentityOf(row));
      if (!before) {
        throw new Error(`${rowIdentityOf(row)} conflicts but is not there`);
      }
      const isOutdated =
        toldAgain.has(rowIdentityOf(row)) && saidMsOf(before) > saidMsOf(row);
      if (before.content_hash === row.content_hash || isOutdated) {
        outcomes.set(rowIdentityOf(row), 'duplicate');
      } else {
        await trx('deployments')
          .where({ id: before.id })
          .update({ ...row, received_ms: before.received_ms });
        outcomes.set(rowIdentityOf(row), 'corrected');
        staleDays.add(before.day);
      }
    }
  }
  rows
    .filter(row => outcomes.get(rowIdentityOf(row)) !== 'duplicate')
    .forEach(row => staleDays.add(row.day));
  return { outcomes, staleDays };
}
