import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { exclusively } from '../database/dialect';
import { inTransaction } from '../database/transaction';
import { publishAnswers } from './operations/publishAnswers';
import { settleAnswers } from './operations/settleAnswers';
import {
  PlannedBatch,
  RatedThing,
  RatingPublicationStore,
  Tally,
} from './RatingPublicationStore';

export class DatabaseRatingPublicationStore implements RatingPublicationStore {
  readonly #knex: Knex;
  readonly #keyring: AnswerKeyring;

  constructor(knex: Knex, keyring: AnswerKeyring) {
    this.#knex = knex;
    this.#keyring = keyring;
  }

  async settle(lastDay: Day) {
    await this.#alone(trx => settleAnswers(trx, this.#keyring, lastDay));
  }

  async listWaiting(): Promise<RatedThing[]> {
    return this.#knex('rating_answers')
      .whereNull('day')
      .distinct('flow', 'subject')
      .orderBy(['flow', 'subject']);
  }

  async listPeople({ flow, subject }: RatedThing) {
    const rows: { month: string; person: string }[] = await this.#knex(
      'rating_asks',
    )
      .where({ flow, subject, state: 'answered' })
      .whereNull('answered_on')
      .distinct({ month: 'answered_in', person: 'person_ref' });
    const people = new Map<string, Set<string>>();
    for (const { month, person } of rows) {
      people.set(month, (people.get(month) ?? new Set()).add(person));
    }
    return [...people].map(([month, some]) => ({ month, people: some }));
  }

  async publish(batch: PlannedBatch, tally: Tally) {
    await this.#alone(trx => publishAnswers(trx, batch, tally));
  }

  async forgetAsks(endedBeforeMs: number) {
    await this.#knex('rating_asks')
      .whereNot('state', 'answered')
      .where('ended_ms', '<', endedBeforeMs)
      .delete();
  }

  // What is settled between the reading of entries and of answers would be
  // counted without its person, who then stood for another answer.
  async #alone(run: (trx: Knex.Transaction) => Promise<void>) {
    await exclusively(this.#knex, () => inTransaction(this.#knex, run));
  }
}
