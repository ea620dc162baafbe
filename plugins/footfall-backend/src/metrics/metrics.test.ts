import { TestDatabases } from '@backstage/backend-test-utils';
import { aDeployment } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aCdEvent, asCloudEvent } from '../cloudevents/__fixtures__/cdEvents';
import { CdEvent } from '../cloudevents/CdEvent';

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

  it('count each event once, as what became of it', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      now: '2026-03-10T10:01:00Z',
    });
    const inChain = { context: { chainId: 'c' } };
    const say = (...events: CdEvent[]) =>
      footfall.services.cloudEvents.ingest(
        events.map(event => ({ value: asCloudEvent(event) })),
        'events',
      );
    await say(
      aCdEvent('service.deployed', '1', inChain),
      aCdEvent('service.deployed', '2', { content: { environment: 7 } }),
      aCdEvent('environment.created', '3'),
    );
    // Changes the deployment, which is not taken in a second time by that.
    await say(aCdEvent('pipelinerun.finished', '4', inChain));
    expect(footfall.metrics.counted).toEqual(
      ['accepted', 'ignored', 'rejected', 'corrected'].map(outcome => ({
        name: 'footfall.ingest.items',
        value: 1,
        attributes: { door: 'events', outcome },
      })),
    );
  });

  it('forget a source that was not heard of for 90 days', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      now: '2026-03-10T10:01:00Z',
    });
    await footfall.ingest([aDeployment('1')]);
    await footfall.rollUp();
    const silences = async () =>
      (await footfall.metrics.observe()).filter(
        ({ name }) => name === 'footfall.source.silence',
      );
    footfall.now = '2026-06-08T10:00:00Z';
    expect(await silences()).toHaveLength(1);
    footfall.now = '2026-06-08T10:02:00Z';
    expect(await silences()).toEqual([]);
  });
});
