import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { Knex } from 'knex';
import { aDeployment } from '../__testUtils__/organisation';
import { startFootfall } from '../__testUtils__/startFootfall';
import { subscribeToCloudEvents } from '../cloudevents/cloudEventSubscriber';
import { subscribeToDeployments } from './deploymentSubscriber';

describe('the topic footfall.deployment', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const events = mockServices.events();
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await startFootfall({
      knex,
      features: [
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
      ],
    });
  });

  beforeEach(async () => {
    await knex('deployments').delete();
    await knex('inbox').delete();
  });

  const publish = (eventPayload: unknown) =>
    events.publish({ topic: 'footfall.deployment', eventPayload });

  it.each([
    ['one deployment', aDeployment('1'), 1],
    ['an array', [aDeployment('1'), aDeployment('2')], 2],
    [
      'the body of a request',
      { deployments: [aDeployment('1'), aDeployment('2')] },
      2,
    ],
  ])('takes %s', async (_, payload, count) => {
    await publish(payload);
    expect(await knex('deployments')).toHaveLength(count);
    expect(await knex('inbox')).toHaveLength(0);
  });

  it('stores an event that is delivered twice once', async () => {
    await publish(aDeployment('1'));
    await publish(aDeployment('1'));
    expect(await knex('deployments')).toHaveLength(1);
  });

  it('keeps what it must reject in the inbox, and the rest is stored', async () => {
    await publish([aDeployment('1'), { source: 'ci', id: '2' }]);
    expect(await knex('deployments')).toHaveLength(1);
    expect(await knex('inbox')).toMatchObject([
      { door: 'events', source: 'ci', external_id: '2' },
    ]);
  });

  it.each([
    ['no deployment', 'hello'],
    ['nothing', undefined],
    ['a list beside other things', { deployments: 'none' }],
    ['a number that JSON has no words for', { id: 1n }],
  ])('keeps an event that is %s', async (_, payload) => {
    await publish(payload);
    expect(await knex('inbox')).toHaveLength(1);
  });

  it('loses nothing to a database that fails for a moment', async () => {
    const ingest = jest.fn().mockRejectedValueOnce(new Error('no connection'));
    const bus = mockServices.events();
    await subscribeToDeployments(bus, { ingest });
    await subscribeToCloudEvents(bus, { ingest });
    await bus.publish({ topic: 'footfall.deployment', eventPayload: 1 });
    expect(ingest).toHaveBeenCalledTimes(2);
    ingest.mockRejectedValueOnce(new Error('no connection'));
    await bus.publish({ topic: 'footfall.cloudevent', eventPayload: 2 });
    expect(ingest).toHaveBeenCalledTimes(4);
    expect(ingest).toHaveBeenLastCalledWith([{ value: 2 }], 'events');
  });
});
