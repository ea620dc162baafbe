import {
  Reminder,
  ReminderKind,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { inTransaction } from '../database/transaction';
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

export class DatabaseReminderStore implements ReminderStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(
    reminder: Reminder,
    {
      nowMs,
      claimedBeforeMs,
    }: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ) {
    return inTransaction(this.#knex, async trx => {
      await trx<ReminderRow>('environment_reminders')
        .insert({ ...keyOf(reminder), state: 'waiting' })
        .onConflict(['environment_id', 'kind', 'occasion'])
        .ignore();
      // One statement decides: of two replicas, the later finds it claimed.
      const claimed = await trx<ReminderRow>('environment_reminders')
        .where(keyOf(reminder))
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

  async release(reminder: Reminder) {
    await this.#knex<ReminderRow>('environment_reminders')
      .where({ ...keyOf(reminder), state: 'claimed' })
      .update({ state: 'waiting' });
  }

  async recordSent(reminder: Reminder, nowMs: number) {
    await this.#knex<ReminderRow>('environment_reminders')
      .where(keyOf(reminder))
      .update({ state: 'sent', sent_ms: nowMs });
  }

  async listSent(environmentIds: readonly string[], kind: ReminderKind) {
    const sent: (Reminder & { readonly sentMs: number })[] = [];
    for (const chunk of inChunks(environmentIds)) {
      const rows: ReminderRow[] = await this.#knex('environment_reminders')
        .whereIn('environment_id', chunk)
        .where({ kind, state: 'sent' });
      rows.forEach(row =>
        sent.push({
          environmentId: row.environment_id,
          kind: row.kind,
          occasion: row.occasion,
          sentMs: integerOf(row.sent_ms ?? 0),
        }),
      );
    }
    return sent;
  }
}
