import { BudgetAlert } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { integerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
import { BudgetAlertStore, ToldBudgetAlert } from './BudgetAlertStore';

interface BudgetAlertRow {
  team_ref: string;
  month: string;
  percent: number;
  claimed_ms: number | string | null;
  told_ms: number | string | null;
}

const keyOf = ({ month, percent, teamRef }: BudgetAlert) => ({
  team_ref: teamRef,
  month,
  percent,
});

export class DatabaseBudgetAlertStore implements BudgetAlertStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async told(month: string): Promise<ToldBudgetAlert[]> {
    const rows: BudgetAlertRow[] = await this.#knex('budget_alerts')
      .where({ month })
      .whereNotNull('told_ms')
      .orderBy(['team_ref', 'percent']);
    return rows.flatMap(({ told_ms: toldMs, ...row }) =>
      toldMs === null
        ? []
        : {
            teamRef: row.team_ref,
            month: row.month,
            percent: row.percent,
            toldMs: integerOf(toldMs),
          },
    );
  }

  async claim(
    alert: BudgetAlert,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean> {
    return inTransaction(this.#knex, async trx => {
      await trx<BudgetAlertRow>('budget_alerts')
        .insert(keyOf(alert))
        .onConflict(['team_ref', 'month', 'percent'])
        .ignore();
      // One statement decides: of two replicas, the later finds it claimed.
      const claimed = await trx<BudgetAlertRow>('budget_alerts')
        .where(keyOf(alert))
        .whereNull('told_ms')
        .andWhere(free =>
          free
            .whereNull('claimed_ms')
            .orWhere('claimed_ms', '<', times.claimedBeforeMs),
        )
        .update({ claimed_ms: times.nowMs });
      return claimed === 1;
    });
  }

  async release(alert: BudgetAlert) {
    await this.#knex<BudgetAlertRow>('budget_alerts')
      .where(keyOf(alert))
      .update({ claimed_ms: null });
  }

  async recordTold(alert: BudgetAlert, nowMs: number) {
    await this.#knex<BudgetAlertRow>('budget_alerts')
      .where(keyOf(alert))
      .update({ told_ms: nowMs });
  }
}
