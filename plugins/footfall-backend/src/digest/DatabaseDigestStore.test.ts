import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../database/migrate';
import { DatabaseDigestStore } from './DatabaseDigestStore';

const WEEK = '2026-W47';
const at = (nowMs: number) => ({ nowMs, claimedBeforeMs: nowMs - 100 });

describe.each(TestDatabases.create().eachSupportedId())(
  'DatabaseDigestStore on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    async function createStore() {
      const knex = await databases.init(id);
      await migrate(knex);
      return new DatabaseDigestStore(knex);
    }

    it('gives a week to one of many who ask at once', async () => {
      const store = await createStore();
      const claims = await Promise.all(
        Array.from({ length: 8 }, () => store.claim(WEEK, at(1000))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.claim('2026-W48', at(1000))).toBe(true);
    });

    it('gives it again once it was released, or its claim is old', async () => {
      const store = await createStore();
      expect(await store.claim(WEEK, at(1000))).toBe(true);
      expect(await store.claim(WEEK, at(1100))).toBe(false);
      expect(await store.claim(WEEK, at(1101))).toBe(true);
      await store.release(WEEK);
      expect(await store.claim(WEEK, at(1102))).toBe(true);
    });

    it('never gives it again once it was sent', async () => {
      const store = await createStore();
      expect(await store.sentMs(WEEK)).toBeNull();
      await store.claim(WEEK, at(1000));
      await store.recordSent(WEEK, 1_790_000_000_000);
      await store.release(WEEK);
      expect(await store.claim(WEEK, at(1_800_000_000_000))).toBe(false);
      expect(await store.sentMs(WEEK)).toBe(1_790_000_000_000);
    });
  },
);
