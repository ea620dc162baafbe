import { TestDatabases } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import { createHash } from 'node:crypto';
import {
  aComponent,
  aDeployment,
  aGroup,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { readFootfallConfig } from '../config';
import { migrate } from '../database/migrate';
import { compileClassification } from '../deployments/ClassifiedDeployment';
import { DatabaseRollupStore } from './DatabaseRollupStore';

const config = readFootfallConfig(new ConfigReader({ footfall: twoRoutes }));

/** The fingerprint that was taken while rollups had no pages. */
function fingerprintWithoutFormat() {
  const { timeZone, tiers, routeRules } = config;
  const rules = routeRules.map(({ id, match, route }) => [
    id,
    match,
    route.id,
    route.kind,
  ]);
  return createHash('sha256')
    .update(JSON.stringify({ timeZone, tiers, rules }))
    .digest('hex');
}

describe.each(TestDatabases.create().eachSupportedId())(
  'activateClassification on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });

    it('takes again the days of a replica of an older version', async () => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const [{ id }] = await knex('classifications')
        .insert({ fingerprint: fingerprintWithoutFormat(), activated_ms: 0 })
        .returning('id');
      const footfall = await TestFootfall.create({
        knex,
        config: twoRoutes,
        entities: [aGroup('red'), aComponent('ledger')],
        now: '2026-04-01T12:00:00Z',
      });
      await footfall.syncCatalog();
      await footfall.ingest([aDeployment('1')]);
      await footfall.rollUp();
      expect(await footfall.rollUp()).toBe(0);
      const older = new DatabaseRollupStore({ knex, classificationId: id });
      await older.replaceDay(
        parseDay('2026-03-10'),
        compileClassification(config),
        0,
      );
      expect(await footfall.rollUp()).toBe(1);
    });

    it('gives replicas with the same configuration one number', async () => {
      const knex = await databases.init(databaseId);
      const start = () =>
        TestFootfall.create({
          knex,
          config: twoRoutes,
          now: '2026-04-01T12:00:00Z',
        });
      await start();
      await start();
      expect(await knex('classifications')).toHaveLength(1);
    });
  },
);
