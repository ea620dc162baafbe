import {
  Reminder,
  ReminderKind,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { claimOnce, ClaimTimes, releaseClaim } from '../database/claims';
import { integerOf } from '../database/columns';
import { ReminderStore } from './ReminderStore';

interface ReminderRow {
  environment_id: string;
  kind: ReminderKind;
  occasion: string;
  state: 'waiting' | 'claimed' | 'sent';
  claimed_ms: number | string | null;
  sent_ms: number | string | null;
}

const keyOf = ({ environmentId, kind, occasion }: Reminder) => ({
  environment_id: environmentId,
  kind,
  occasion,
});

const rowOf = (reminder: Reminder) => ({
  table: 'environment_reminders',
  key: keyOf(reminder),
});

export class DatabaseReminderStore implements ReminderStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(reminder: Reminder, times: ClaimTimes) {
    return claimOnce(this.#knex, rowOf(reminder), times);
  }

  async release(reminder: Reminder) {
    await releaseClaim(this.#knex, rowOf(reminder));
  }

  async recordSent(reminder: Reminder, nowMs: number) {
    await this.#knex<ReminderRow>('environment_reminders')
      .where(keyOf(reminder))
      .update({ state: 'sent', sent_ms: nowMs });
  }

  async listSent(environmentIds: readonly string[], kind?: ReminderKind) {
    const sent: (Reminder & { readonly sentMs: number })[] = [];
    for (const chunk of inChunks(environmentIds)) {
      const rows: ReminderRow[] = await this.#knex('environment_reminders')
        .whereIn('environment_id', chunk)
        .where({ state: 'sent', ...(kind && { kind }) });
      rows.forEach(({ sent_ms: sentMs, ...row }) => {
        if (sentMs !== null) {
          sent.push({
            environmentId: row.environment_id,
            kind: row.kind,
            occasion: row.occasion,
            sentMs: integerOf(sentMs),
          });
        }
      });
    }
    return sent;
  }
}
