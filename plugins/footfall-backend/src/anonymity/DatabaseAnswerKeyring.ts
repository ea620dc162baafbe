import { Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { AnswerKeyring } from './AnswerKeyring';

interface AnswerKeyRow {
  occasion: string;
  secret: string;
}

const KEY_BYTES = 32;

/**
 * Keys in the database that the answers are in: replicas share them, and they
 * are destroyed in the transaction that takes the answers' names away.
 */
export class DatabaseAnswerKeyring implements AnswerKeyring {
  async keyOf(trx: Knex, occasion: string): Promise<string> {
    const known = await this.find(trx, occasion);
    if (known !== undefined) {
      return known;
    }
    // Of two replicas that make one at once, one finds the other's.
    await trx<AnswerKeyRow>('answer_keys')
      .insert({ occasion, secret: randomBytes(KEY_BYTES).toString('hex') })
      .onConflict('occasion')
      .ignore();
    const made = await this.find(trx, occasion);
    if (made === undefined) {
      throw new Error(`The key of ${occasion} was destroyed meanwhile`);
    }
    return made;
  }

  async destroy(trx: Knex, occasion: string) {
    await trx<AnswerKeyRow>('answer_keys').where({ occasion }).delete();
  }

  async find(trx: Knex, occasion: string): Promise<string | undefined> {
    const row = await trx<AnswerKeyRow>('answer_keys')
      .where({ occasion })
      .first('secret');
    return row?.secret;
  }
}
