import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../database/migrate';
import { answerKeyOf } from './answerKeyOf';
import { DatabaseAnswerKeyring } from './DatabaseAnswerKeyring';
import { shuffled } from './shuffled';

describe.each(TestDatabases.create().eachSupportedId())(
  'DatabaseAnswerKeyring on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);
    const keyring = new DatabaseAnswerKeyring();

    async function open() {
      const knex = await databases.init(id);
      await migrate(knex);
      return knex;
    }

    it('makes one key for an occasion, however many ask at once', async () => {
      const knex = await open();
      const keys = await Promise.all(
        Array.from({ length: 8 }, () =>
          knex.transaction(trx => keyring.keyOf(trx, 'wave/1')),
        ),
      );
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
      expect(await keyring.keyOf(knex, 'wave/2')).not.toBe(keys[0]);
    });

    it('leaves nothing of a key that was destroyed', async () => {
      const knex = await open();
      const key = await keyring.keyOf(knex, 'wave/1');
      await keyring.destroy(knex, 'wave/1');
      await keyring.destroy(knex, 'wave/1');
      expect(await keyring.find(knex, 'wave/1')).toBeUndefined();
      expect(await knex('answer_keys')).toEqual([]);
      expect(await keyring.keyOf(knex, 'wave/1')).not.toBe(key);
    });
  },
);

describe('answerKeyOf', () => {
  const [one, two] = ['aa'.repeat(32), 'bb'.repeat(32)];

  it('is the same for a person and an occasion, and for nothing else', () => {
    const key = answerKeyOf(one, 'user:default/ann');
    expect(answerKeyOf(one, 'User:default/Ann')).toBe(key);
    expect(answerKeyOf(two, 'user:default/ann')).not.toBe(key);
    expect(answerKeyOf(one, 'user:default/bo')).not.toBe(key);
    expect(key).not.toContain('ann');
  });
});

describe('shuffled', () => {
  it('keeps the items and none of their order', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const result = shuffled(items).map(({ item }) => item);
    expect(result).not.toEqual(items);
    expect([...result].sort((a, b) => a - b)).toEqual(items);
    const ids = shuffled(items).map(({ id }) => id);
    expect(new Set(ids).size).toBe(50);
  });
});
