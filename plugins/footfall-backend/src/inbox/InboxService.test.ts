import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../database/migrate';
import { IngestService } from '../deployments/IngestService';
import { DatabaseInboxStore } from './DatabaseInboxStore';
import { DefaultInboxService } from './InboxService';

/** A door at which nothing is taken in. */
const closedDoor: IngestService = {
  ingest: async items => ({
    ...{ accepted: 0, duplicates: 0, corrected: 0 },
    rejected: items.map((_, index) => ({ index, id: null, error: 'closed' })),
  }),
};

const anItem = (id: string) => ({
  ...{ payload: { id }, format: 'deployment' as const },
  ...{ source: 'ci', deploymentId: id, error: 'no', isReplayable: true },
});

describe('DefaultInboxService', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start(id: TestDatabaseId, maxItems?: number) {
    const knex = await databases.init(id);
    await migrate(knex);
    const store = new DatabaseInboxStore({ knex, retentionMs: 1_000 });
    const inbox = new DefaultInboxService({
      inbox: store,
      doors: { deployment: closedDoor, cloudevent: closedDoor },
      nowMs: () => 100,
      maxItems,
    });
    return { store, inbox };
  }

  it.each(databases.eachSupportedId())(
    'keeps what was rejected last, where it is more than there is room for, on %p',
    async id => {
      const { store, inbox } = await start(id, 2);
      for (const at of [1, 2, 3, 4, 5]) {
        await store.keep([anItem(`${at}`)], 'http', at);
      }
      // Said again, the first is the last.
      await store.keep([anItem('1')], 'http', 6);
      expect(await inbox.expire()).toEqual({ expired: 0, surplus: 3 });
      const { items } = await inbox.list({ limit: 10 });
      expect(items.map(({ deploymentId }) => deploymentId)).toEqual(['1', '5']);
      expect(await inbox.expire()).toEqual({ expired: 0, surplus: 0 });
    },
  );

  it.each(databases.eachSupportedId())(
    'names a thousand of those that it could not replay, and counts all, on %p',
    async id => {
      const { store, inbox } = await start(id);
      const items = Array.from({ length: 1_003 }, (_, at) => anItem(`${at}`));
      await store.keep(items, 'http', 1);
      const { rejected, totalRejected } = await inbox.replay({});
      expect(totalRejected).toBe(1_003);
      expect(rejected.map(({ index }) => index)).toEqual(
        Array.from({ length: 1_000 }, (_, index) => index),
      );
    },
  );
});
