import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { takeTurn } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import { BudgetStore, StoredBudgetVersion } from './BudgetStore';

interface BudgetVersionRow {
  team_ref: string;
  position: number;
  from_month: string;
  amount: string | null;
  currency: string | null;
  owner_ref: string;
  set_by: string;
  set_ms: number | string;
}

function toVersion(row: BudgetVersionRow): StoredBudgetVersion {
  const { amount, currency } = row;
  return {
    teamRef: row.team_ref,
    from: row.from_month,
    monthly: amount === null || currency === null ? null : { amount, currency },
    ownerRef: row.owner_ref,
    setBy: row.set_by,
    setMs: integerOf(row.set_ms),
  };
}

export class DatabaseBudgetStore implements BudgetStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<StoredBudgetVersion[]> {
    const rows: BudgetVersionRow[] = await this.#knex(
      'budget_versions',
    ).orderBy(['team_ref', 'position']);
    return rows.map(toVersion);
  }

  async append(versions: readonly StoredBudgetVersion[]) {
    await inTransaction(this.#knex, async trx => {
      // Two who change a budget at once would both take the same place.
      await takeTurn(trx);
      for (const version of versions) {
        const last = await trx<BudgetVersionRow>('budget_versions')
          .where({ team_ref: version.teamRef })
          .max({ position: 'position' })
          .first();
        const row: BudgetVersionRow = {
          team_ref: version.teamRef,
          position: Number(last?.position ?? 0) + 1,
          from_month: version.from,
          amount: version.monthly?.amount ?? null,
          currency: version.monthly?.currency ?? null,
          owner_ref: version.ownerRef,
          set_by: version.setBy,
          set_ms: version.setMs,
        };
        await trx('budget_versions').insert(row);
      }
    });
  }
}
