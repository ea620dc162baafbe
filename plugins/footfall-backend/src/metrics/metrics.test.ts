import { TestDatabases } from '@backstage/backend-test-utils';
import { aDeployment } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

describe('metrics', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('let Backstage see what comes in and what waits', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      now: '2026-03-10T10:01:00Z',
    });
    await footfall.ingest([
      aDeployment('1'),
      aDeployment('1'),
      aDeployment('2'),
      { ...aDeployment('3'), occurredAt: 'yesterday' },
    ]);
    await footfall.ingest([aDeployment('2', { version: '1.1' })]);
    const counted = (outcome: string, value: number) => ({
      name: 'footfall.ingest.items',
      value,
      attributes: { door: 'test', outcome },
    });
    expect(footfall.metrics.counted).toEqual([
      counted('accepted', 2),
      counted('duplicate', 1),
      counted('rejected', 1),
      counted('corrected', 1),
    ]);
    expect(await footfall.metrics.observe()).toEqual([
      { name: 'footfall.rollups.pending', value: 1, attributes: {} },
      { name: 'footfall.inbox.size', value: 1, attributes: {} },
    ]);
    await footfall.rollUp();
    expect(await footfall.metrics.observe()).toEqual([
      { name: 'footfall.rollups.pending', value: 0, attributes: {} },
      { name: 'footfall.inbox.size', value: 1, attributes: {} },
      {
        name: 'footfall.source.silence',
        value: 60,
        attributes: { source: 'ci' },
      },
    ]);
  });
});
