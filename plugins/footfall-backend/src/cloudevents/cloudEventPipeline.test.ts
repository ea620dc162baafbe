import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { aComponent, aGroup, march } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aCdEvent, asCloudEvent } from './__fixtures__/cdEvents';
import { subscribeToCloudEvents } from './cloudEventSubscriber';

const routes = [
  { id: 'gold', title: 'Golden path', kind: 'paved' },
  { id: 'hand', title: 'By hand', kind: 'bypass' },
];
const attributeRule = (id: string, route: string, attributes: object) => ({
  id,
  route,
  match: { attributes: { ...attributes } },
});

describe('CDEvents', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  const start = async (id: TestDatabaseId) =>
    TestFootfall.create({
      knex: await databases.init(id),
      entities: [aGroup('red'), aComponent('ledger'), aComponent('cards')],
      config: {
        routes,
        routeRules: [
          attributeRule('by-hand', 'hand', { 'custom.tool': 'kubectl' }),
          attributeRule('events', 'gold', { 'cdevents.source': '/ci' }),
        ],
      },
      now: '2026-04-01T00:00:00Z',
    });

  it.each(databases.eachSupportedId())(
    'reach the figures of adoption by the routes that their attributes tell, on %p',
    async id => {
      const footfall = await start(id);
      await footfall.syncCatalog();
      const events = mockServices.events();
      await subscribeToCloudEvents(events, footfall.services.cloudEvents);
      await events.publish({
        topic: 'footfall.cloudevent',
        eventPayload: [
          asCloudEvent(aCdEvent('service.deployed', '1')),
          asCloudEvent(
            aCdEvent('service.rolledback', '2', {
              subject: { id: 'cards' },
              customData: { tool: 'kubectl' },
            }),
          ),
          asCloudEvent(aCdEvent('service.published', '3')),
        ],
      });
      await events.publish({
        topic: 'footfall.cloudevent',
        eventPayload: asCloudEvent(aCdEvent('service.upgraded', '4')),
      });
      await footfall.rollUp();
      const { rows } = await footfall.adoption({ ...march });
      expect(rows[0]).toMatchObject({
        known: 2,
        deployments: 3,
        figures: {
          activeAdoption: { value: 0.5 },
          deploymentShare: { value: 2 / 3 },
        },
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'are joined with their runs until that is forgotten, on %p',
    async id => {
      const footfall = await start(id);
      const inChain = { context: { chainId: 'c' } };
      const ingest = (...values: object[]) =>
        footfall.services.cloudEvents.ingest(
          values.map(value => ({ value })),
          'test',
        );
      const finished = (run: string, changes: object) =>
        asCloudEvent(
          aCdEvent('pipelinerun.finished', run, {
            subject: { id: run },
            ...changes,
          }),
        );
      await ingest(
        asCloudEvent(aCdEvent('service.deployed', '1', inChain)),
        asCloudEvent(
          aCdEvent('service.deployed', '2', {
            ...inChain,
            subject: { id: 'cards' },
          }),
        ),
      );
      expect(await ingest(finished('run-1', inChain))).toMatchObject({
        corrected: 1,
      });
      footfall.now = '2026-06-01T00:00:00Z';
      expect(await footfall.services.pipelineRuns.expire()).toBeGreaterThan(2);
      const success = { ...inChain, content: { outcome: 'success' } };
      expect(await ingest(finished('run-1', success))).toMatchObject({
        corrected: 0,
        ignored: 1,
      });
    },
  );
});
