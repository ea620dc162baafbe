import { TestDatabases } from '@backstage/backend-test-utils';
import { trustQuerySchema } from '@footfall/backstage-plugin-footfall-common';
import { aComponent, aGroup } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const others = [aGroup('red'), aComponent('ledger')];

describe('DefaultTrustService', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('does not call silent what came back to the catalog yesterday', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      entities: [...others, aComponent('fx'), aComponent('cards')],
      now: '2026-01-01T12:00:00Z',
    });
    await footfall.syncCatalog();
    footfall.now = '2026-03-01T12:00:00Z';
    footfall.entities = [...others, aComponent('cards')];
    await footfall.syncCatalog();
    footfall.now = '2026-04-01T12:00:00Z';
    // The catalog has held the cards all the while, if under another owner.
    const moved = aComponent('cards', { owner: 'blue' });
    footfall.entities = [...others, aComponent('fx'), moved];
    await footfall.syncCatalog();
    footfall.now = '2026-04-02T12:00:00Z';
    const { services } = await footfall.services.trust.report(
      trustQuerySchema.parse({ finding: 'silent' }),
    );
    expect(services.map(({ ref }) => ref)).toEqual([
      'component:default/cards',
      'component:default/ledger',
    ]);
  });
});
