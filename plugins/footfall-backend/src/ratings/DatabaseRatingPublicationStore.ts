import { Day } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { inTransaction } from '../database/transaction';
import { publishAnswers } from './operations/publishAnswers';
import { settleAnswers } from './operations/settleAnswers';
import {
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
    await inTransaction(this.#knex, trx =>
      settleAnswers(trx, this.#keyring, lastDay),
    );
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

  async publish(thing: RatedThing, months: readonly string[], tally: Tally) {
    await inTransaction(this.#knex, trx =>
      publishAnswers(trx, thing, months, tally),
    );
  }

  async forgetAsks(endedBeforeMs: number) {
    await this.#knex('rating_asks')
      .whereNot('state', 'answered')
      .where('ended_ms', '<', endedBeforeMs)
      .delete();
  }
}
