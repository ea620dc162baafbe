import { Day, RatingFlow } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
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
      await trx<RatingAskRow>('rating_asks')
        .insert(toAskRow(run))
        .onConflict(['flow', 'occasion', 'person_ref'])
        .ignore();
      await trx<RatingAskRow>('rating_asks')
        .where({ ...keyOfOccasion(run), state: 'asked' })
        .update({ outcome: run.outcome, ended_ms: run.endedMs });
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
