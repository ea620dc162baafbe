import { Knex } from 'knex';

/**
 * The keys under which answers are stored while they can still be changed. An
 * occasion is what people are asked at: a wave of a survey, a day of ratings.
 *
 * Each occasion has a random key of its own. Once it is destroyed nobody, who
 * has the whole database included, can work out whose answer was whose.
 */
export interface AnswerKeyring {
  /** The key of an occasion, made when it is first asked for. */
  keyOf(trx: Knex, occasion: string): Promise<string>;
  /** The key of an occasion that has one. */
  find(trx: Knex, occasion: string): Promise<string | undefined>;
  /** Takes the key away for ever; nothing where there is none. */
  destroy(trx: Knex, occasion: string): Promise<void>;
}
