import { TestDatabases } from '@backstage/backend-test-utils';
import { aComponent, aDeployment, aGroup } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

describe('EnvironmentOwners', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  // At the very first start deployments come faster than the catalog is read.
  it('take nothing for nobody’s before the catalog was seen whole', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      entities: [aGroup('red'), aGroup('platform'), aComponent('ledger')],
      config: { platformTeam: 'group:default/platform' },
      now: '2026-03-12T12:00:00Z',
    });
    const { environmentDiscovery, environments } = footfall.services;
    await footfall.ingest([aDeployment('1', { environment: 'preview-1' })]);
    await environmentDiscovery.follow();
    expect(await environments.list({})).toEqual([]);
    await footfall.syncCatalog();
    await environmentDiscovery.follow();
    expect(await environments.list({})).toMatchObject([
      { name: 'preview-1', teamRef: 'group:default/red' },
    ]);
  });
});
