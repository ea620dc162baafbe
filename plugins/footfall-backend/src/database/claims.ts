import { Knex } from 'knex';
import { inTransaction } from './transaction';

/** When something is claimed, and since when a claim is that of the dead. */
export interface ClaimTimes {
  readonly nowMs: number;
  readonly claimedBeforeMs: number;
}

/**
 * A row of a ledger of what is done once: its key, and a `state` of `waiting`,
 * `claimed` or `sent` with `claimed_ms`.
 */
export interface LedgerRow {
  readonly table: string;
  readonly key: Readonly<Record<string, string | number>>;
}

/**
 * Claims something that is to be done once, for this replica.
 *
 * @returns whether it is this replica's: not where it was done, or another holds
 * a claim that is not too old.
 */
export async function claimOnce(
  knex: Knex,
  { table, key }: LedgerRow,
  { nowMs, claimedBeforeMs }: ClaimTimes,
): Promise<boolean> {
  return inTransaction(knex, async trx => {
    await trx(table)
      .insert({ ...key, state: 'waiting' })
      .onConflict(Object.keys(key))
      .ignore();
    // One statement decides: of two replicas, the later finds it claimed.
    const claimed = await trx(table)
      .where(key)
      .andWhere(free =>
        free
          .where({ state: 'waiting' })
          .orWhere(abandoned =>
            abandoned
              .where({ state: 'claimed' })
              .andWhere('claimed_ms', '<', claimedBeforeMs),
          ),
      )
      .update({ state: 'claimed', claimed_ms: nowMs });
    return claimed === 1;
  });
}

/** Gives back what was claimed and not done. */
export async function releaseClaim(
  knex: Knex,
  { table, key }: LedgerRow,
): Promise<void> {
  await knex(table)
    .where({ ...key, state: 'claimed' })
    .update({ state: 'waiting' });
}
