import { TestDatabases } from '@backstage/backend-test-utils';
import {
  EnvironmentImport,
  environmentImportSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { pounds } from '../__testUtils__/environmentCosts';
import { migrate } from '../database/migrate';
import { DatabaseEnvironmentStore } from './DatabaseEnvironmentStore';
import { EnvironmentImports } from './EnvironmentImports';
import { EnvironmentOrders } from './EnvironmentOrders';

const ANN = 'user:default/ann';
const anImport: EnvironmentImport = {
  name: 'loadtest',
  teamRef: 'group:default/red',
  createdAt: '2026-06-01T08:00:00Z',
  estimates: [
    { from: '2026-08-01T00:00:00Z', monthly: pounds('61.20') },
    { from: '2026-06-01T08:00:00Z', monthly: pounds('40') },
  ],
};

describe.each(TestDatabases.create().eachSupportedId())(
  'EnvironmentImports on %s',
  databaseId => {
    jest.setTimeout(60_000);
    const databases = TestDatabases.create({ ids: [databaseId] });

    async function start() {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const environments = new DatabaseEnvironmentStore(knex);
      const imports = new EnvironmentImports({
        environments,
        orders: new EnvironmentOrders({
          acknowledgements: { find: async () => undefined },
          catalog: { groupNamed: async ref => ref },
        }),
        nowMs: () => Date.parse('2026-11-21T12:00:00Z'),
      });
      return {
        environments,
        take: async (changes: Partial<EnvironmentImport> = {}) =>
          imports.take(
            environmentImportSchema.parse({ ...anImport, ...changes }),
            ANN,
          ),
      };
    }

    it('takes one in with its past', async () => {
      const { environments, take } = await start();
      const id = await take({
        expiresOn: '2026-12-24',
        lastActivityAt: '2026-11-05T10:00:00+01:00',
        lastActivity: 'call',
        createdBy: 'user:default/bob',
      });
      expect(await environments.find(id)).toMatchObject({
        origin: 'registered',
        createdBy: 'user:default/bob',
        createdMs: Date.parse('2026-06-01T08:00:00Z'),
        expiresOn: '2026-12-24',
        lastActivityMs: Date.parse('2026-11-05T09:00:00Z'),
        lastActivity: 'call',
        goneMs: null,
        estimates: [
          { monthly: pounds('40') },
          {
            fromMs: Date.parse('2026-08-01T00:00:00Z'),
            monthly: pounds('61.20'),
          },
        ],
      });
    });

    it('takes one in that went', async () => {
      const { environments, take } = await start();
      const id = await take({ goneAt: '2026-09-01T00:00:00Z' });
      expect(await environments.find(id)).toMatchObject({
        goneMs: Date.parse('2026-09-01T00:00:00Z'),
        goneBy: ANN,
        estimates: [{}, {}],
      });
    });

    it('takes the same in once, and completes what was interrupted', async () => {
      const { environments, take } = await start();
      const id = await take({ estimates: [anImport.estimates[1]] });
      expect(await take()).toBe(id);
      expect(await take({ goneAt: '2026-09-01T00:00:00Z' })).toBe(id);
      expect(await take({ goneAt: '2026-09-01T00:00:00Z' })).toBe(id);
      const all = await environments.list({ goneSinceMs: 0 });
      expect(all).toMatchObject([{ id, estimates: [{}, {}] }]);
      expect(all[0].goneMs).not.toBeNull();
    });

    it('knows one that ran by the same name before from the one that runs', async () => {
      const { environments, take } = await start();
      await take({ goneAt: '2026-09-01T00:00:00Z' });
      const later = {
        createdAt: '2026-10-01T00:00:00Z',
        estimates: [{ from: '2026-10-01T00:00:00Z', monthly: null }],
      };
      await take(later);
      expect(await environments.list({ goneSinceMs: 0 })).toHaveLength(2);
      await expect(take()).rejects.toThrow(/runs, made at another time/);
    });

    it.each<[string, Partial<EnvironmentImport>, RegExp]>([
      ['lies ahead', { goneAt: '2027-01-01T00:00:00Z' }, /nothing lies ahead/],
      [
        'went before it was made',
        { goneAt: '2026-05-01T00:00:00Z' },
        /nothing lies ahead/,
      ],
      [
        'was used before it was made',
        { lastActivityAt: '2026-05-01T00:00:00Z' },
        /nothing lies before/,
      ],
      [
        'says of its first time nothing',
        { estimates: [anImport.estimates[0]] },
        /first estimate/,
      ],
      [
        'costs less than nothing',
        {
          estimates: [{ from: '2026-06-01T08:00:00Z', monthly: pounds('-1') }],
        },
        /not below 0/,
      ],
    ])('refuses one that %s', async (_, changes, message) => {
      const { take } = await start();
      await expect(take(changes)).rejects.toThrow(message);
    });
  },
);
