import { TestDatabases } from '@backstage/backend-test-utils';
import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import { migrate } from '../database/migrate';
import { WHOLE_LIST } from '../paging/pages';
import { StoredAcknowledgement } from './AcknowledgementStore';
import { DatabaseAcknowledgementStore } from './DatabaseAcknowledgementStore';

const known: StoredAcknowledgement = {
  id: 'known',
  by: 'user:default/ann',
  atMs: 1_795_000_000_000,
  validUntilMs: 1_795_086_400_000,
  templateRef: 'template:default/api',
  teamRef: 'group:default/red',
  title: 'An API',
  inputsHash: 'inputs',
  fingerprint: 'prices',
  provider: 'aws',
  region: 'eu-west-2',
  completeness: 'partial',
  // More digits than a binary number keeps.
  monthly: {
    low: '123456789012345678.123456789012',
    high: '123456789012345678.223456789012',
    currency: 'KWD',
  },
  unknownLines: 2,
  pricesFrom: parseDay('2026-10-01'),
  pricesTo: parseDay('2026-11-01'),
  wasOverBudget: true,
  reason: 'A launch',
  touchpoint: 'portal',
  taskId: null,
  usedMs: null,
};
const unknown: StoredAcknowledgement = {
  ...known,
  id: 'unknown',
  by: 'user:default/bob',
  atMs: known.atMs + 1,
  templateRef: 'template:default/gpu',
  teamRef: null,
  completeness: 'unknown',
  monthly: null,
  pricesFrom: null,
  pricesTo: null,
  wasOverBudget: null,
  reason: null,
  touchpoint: 'api',
};

describe.each(TestDatabases.create().eachSupportedId())(
  'DatabaseAcknowledgementStore on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });

    async function start(stored: readonly StoredAcknowledgement[]) {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseAcknowledgementStore(knex);
      for (const acknowledgement of stored) {
        await store.insert(acknowledgement);
      }
      return store;
    }

    it('hands over every digit that it was given, and what is unknown', async () => {
      const store = await start([known, unknown]);
      expect(await store.find('known')).toEqual(known);
      expect(await store.find('unknown')).toEqual(unknown);
      expect(await store.find('neither')).toBeUndefined();
    });

    it.each([
      ['everything, the newest first', {}, ['unknown', 'known']],
      ['of one person', { by: 'user:default/ann' }, ['known']],
      ['of teams', { teamRefs: ['group:default/red', 'x'] }, ['known']],
      ['of no team', { teamRefs: [] }, []],
      ['of a template', { templateRef: 'template:default/gpu' }, ['unknown']],
      ['from an instant', { fromMs: unknown.atMs }, ['unknown']],
      ['up to an instant', { toMs: unknown.atMs }, ['known']],
    ])('lists %s', async (_, filter, ids) => {
      const store = await start([known, unknown]);
      const found = await store.list(filter, { limit: WHOLE_LIST.limit });
      expect(found.map(({ id }) => id)).toEqual(ids);
      expect(await store.count(filter)).toBe(ids.length);
    });

    it('goes on after the last one of a page, whatever came in meanwhile', async () => {
      const same = ['a', 'b', 'c'].map(id => ({ ...known, id }));
      const store = await start(same);
      const first = await store.list({}, { limit: 2 });
      await store.insert({ ...known, id: 'new', atMs: known.atMs + 5 });
      const second = await store.list({}, { before: first[1], limit: 2 });
      expect([...first, ...second].map(({ id }) => id)).toEqual([
        'c',
        'b',
        'a',
      ]);
    });

    it('is given to one task, however many ask at once', async () => {
      const store = await start([known]);
      const tasks = Array.from({ length: 8 }, (_, index) => `task-${index}`);
      const answers = await Promise.all(
        tasks.map(task => store.useUp('known', task, 1_795_000_100_000)),
      );
      const winners = new Set(answers.map(answer => answer?.taskId));
      expect(winners.size).toBe(1);
      const [winner] = winners;
      expect(await store.find('known')).toMatchObject({
        taskId: winner,
        usedMs: 1_795_000_100_000,
      });
    });

    it('is used once by a task that asks again', async () => {
      const store = await start([known]);
      await store.useUp('known', 'task-1', 1_795_000_100_000);
      expect(
        await store.useUp('known', 'task-1', 1_795_000_200_000),
      ).toMatchObject({ taskId: 'task-1', usedMs: 1_795_000_100_000 });
      expect(
        await store.useUp('known', 'task-2', 1_795_000_300_000),
      ).toMatchObject({ taskId: 'task-1' });
      expect(await store.useUp('neither', 'task-2', 1)).toBeUndefined();
    });

    it('is under way from its use until it made an environment', async () => {
      const used = { taskId: 'task-1', usedMs: 5000 };
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const store = new DatabaseAcknowledgementStore(knex);
      for (const acknowledgement of [
        known,
        { ...unknown, ...used },
        { ...known, ...used, id: 'early', usedMs: 4000 },
        { ...known, ...used, id: 'used' },
        { ...known, ...used, id: 'made' },
      ]) {
        await store.insert(acknowledgement);
      }
      await knex('environment_acknowledgements').insert({
        acknowledgement_id: 'made',
        environment_id: 'environment-1',
      });
      expect(await store.pendingSince(5000)).toEqual([
        {
          teamRef: known.teamRef,
          monthly: known.monthly,
          unknownLines: known.unknownLines,
        },
      ]);
      expect(await store.pendingSince(4000)).toHaveLength(2);
    });
  },
);
