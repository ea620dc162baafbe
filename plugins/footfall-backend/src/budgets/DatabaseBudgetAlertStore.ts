import { BudgetAlert } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { claimOnce, ClaimTimes, releaseClaim } from '../database/claims';
import { integerOf } from '../database/columns';
import { BudgetAlertStore, ToldBudgetAlert } from './BudgetAlertStore';

interface BudgetAlertRow {
  team_ref: string;
  month: string;
  percent: number;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
  told_ms: number | string | null;
}

const keyOf = ({ month, percent, teamRef }: BudgetAlert) => ({
  team_ref: teamRef,
  month,
  percent,
});

const rowOf = (alert: BudgetAlert) => ({
  table: 'budget_alerts',
  key: keyOf(alert),
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

  async claim(alert: BudgetAlert, times: ClaimTimes): Promise<boolean> {
    return claimOnce(this.#knex, rowOf(alert), times);
  }

  async release(alert: BudgetAlert) {
    await releaseClaim(this.#knex, rowOf(alert));
  }

  async recordTold(alert: BudgetAlert, nowMs: number) {
    await this.#knex<BudgetAlertRow>('budget_alerts')
      .where(keyOf(alert))
      .update({ state: 'sent', told_ms: nowMs });
  }
}
