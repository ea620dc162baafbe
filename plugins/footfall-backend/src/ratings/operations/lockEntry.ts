import { Knex } from 'knex';
import { takeOrWait } from '../../database/dialect';
import { LedgerEntry, RecordedRun } from '../RatingStore';
import {
  keyOfOccasion,
  RatingAskRow,
  toAskRow,
  toLedgerEntry,
} from './ratingRow';

/** The entry of a run, made where it is missing, locked until the end. */
export async function lockEntry(
  trx: Knex.Transaction,
  run: RecordedRun,
): Promise<LedgerEntry> {
  await trx<RatingAskRow>('rating_asks')
    .insert(toAskRow(run))
    .onConflict(['flow', 'occasion', 'person_ref'])
    .ignore();
  const row: RatingAskRow = await takeOrWait(
    trx,
    trx('rating_asks').where(keyOfOccasion(run)).first(),
  );
  return toLedgerEntry(row);
}
