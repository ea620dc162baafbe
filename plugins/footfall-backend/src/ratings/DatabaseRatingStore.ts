import {
  Day,
  RatingFlow,
  settleOutcome,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { inChunks } from '../database/chunks';
import { inTransaction } from '../database/transaction';
import { answerIdOf, keyNameOf } from './operations/answerIdOf';
import { lockEntry } from './operations/lockEntry';
import {
  keyOfOccasion,
  RatingAnswerRow,
  RatingAskRow,
  toAskRow,
  toLedgerEntry,
  toRating,
} from './operations/ratingRow';
import { readPublished } from './operations/readPublished';
import { recordAnswer } from './operations/recordAnswer';
import {
  Admission,
  GivenRating,
  RatingOccasion,
  RatingStore,
  RecordedRun,
} from './RatingStore';

export class DatabaseRatingStore implements RatingStore {
  readonly #knex: Knex;
  readonly #keyring: AnswerKeyring;

  constructor(knex: Knex, keyring: AnswerKeyring) {
    this.#knex = knex;
    this.#keyring = keyring;
  }

  async findEntry(occasion: RatingOccasion) {
    const row = await this.#knex<RatingAskRow>('rating_asks')
      .where(keyOfOccasion(occasion))
      .first();
    return row ? toLedgerEntry(row) : null;
  }

  async findAnswer(occasion: RatingOccasion, on: Day) {
    const secret = await this.#keyring.find(this.#knex, keyNameOf(on));
    if (secret === undefined) {
      return null;
    }
    const row = await this.#knex<RatingAnswerRow>('rating_answers')
      .where({ id: answerIdOf(secret, occasion) })
      .first('stars', 'reasons', 'comment');
    return row ? toRating(row) : null;
  }

  async recordAsk(run: RecordedRun) {
    await inTransaction(this.#knex, async trx => {
      const { outcome: heard } = await lockEntry(trx, run);
      await trx<RatingAskRow>('rating_asks')
        .where({ ...keyOfOccasion(run), state: 'asked' })
        .update({
          outcome: settleOutcome(run.outcome, heard) ?? run.outcome,
          ended_ms: run.endedMs,
        });
    });
  }

  async recordMissed(runs: readonly RecordedRun[]) {
    for (const chunk of inChunks(runs.map(toAskRow))) {
      await this.#knex<RatingAskRow>('rating_asks')
        .insert(chunk)
        .onConflict(['flow', 'occasion', 'person_ref'])
        .ignore();
    }
  }

  async recordGoingOn({
    flow,
    occasion,
  }: Pick<RatingOccasion, 'flow' | 'occasion'>) {
    const asked = { flow, occasion, state: 'asked' } as const;
    await inTransaction(this.#knex, async trx => {
      await trx<RatingAskRow>('rating_asks')
        .where(asked)
        .whereNull('notice')
        .delete();
      // Cancelled before, and now run again: it is not cancelled any more.
      await trx<RatingAskRow>('rating_asks')
        .where({ ...asked, outcome: 'cancelled' })
        .update({ outcome: 'failed' });
    });
  }

  async recordAnswer(given: GivenRating, admit: Admission) {
    return inTransaction(this.#knex, trx =>
      recordAnswer(trx, this.#keyring, given, admit),
    );
  }

  async recordDismissal(run: RecordedRun, admit: Admission) {
    await inTransaction(this.#knex, async trx => {
      admit(await lockEntry(trx, run));
      await trx<RatingAskRow>('rating_asks')
        .where(keyOfOccasion(run))
        .update({ state: 'dismissed' });
    });
  }

  async listPublished(flow: RatingFlow, subject?: string) {
    return readPublished(this.#knex, flow, subject);
  }

  async listComments(flow: RatingFlow, subject: string) {
    const rows: { text: string }[] = await this.#knex('rating_comments')
      .where({ flow, subject })
      .orderBy('id')
      .select('text');
    return rows.map(({ text }) => text);
  }
}
