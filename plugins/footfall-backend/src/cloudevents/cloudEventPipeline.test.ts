import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { aComponent, aGroup, march } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aCdEvent, asCloudEvent } from './__fixtures__/cdEvents';
import { CdEvent } from './CdEvent';
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

  const startOver = (knex: Knex) =>
    TestFootfall.create({
      knex,
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
  const start = async (id: TestDatabaseId) =>
    startOver(await databases.init(id));

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

  it.each(databases.eachSupportedId())(
    'undo nothing, when they are replayed, that their source has said since, on %p',
    async id => {
      const knex = await databases.init(id);
      const footfall = await startOver(knex);
      const { cloudEvents, inbox } = footfall.services;
      const inChain = { context: { chainId: 'c' } };
      const say = (event: CdEvent) =>
        cloudEvents.ingest([{ value: asCloudEvent(event) }], 'test');
      const version = (tag: string) =>
        aCdEvent('service.deployed', '1', {
          ...inChain,
          content: { artifactId: `pkg:oci/ledger@sha256%3A0b31?tag=${tag}` },
        });
      const end = (outcome: string) =>
        aCdEvent('pipelinerun.finished', 'run', {
          ...inChain,
          content: { outcome },
        });
      // Too far ahead by the clock of that hour.
      footfall.now = '2026-03-10T08:00:00Z';
      expect((await say(version('wrong'))).rejected).toHaveLength(1);
      footfall.now = '2026-03-10T10:00:00Z';
      await say(version('mended'));
      footfall.now = '2026-03-10T10:01:00Z';
      expect(await inbox.replay({})).toMatchObject({
        duplicates: 1,
        corrected: 0,
      });
      expect(await knex('deployments')).toMatchObject([{ version: 'mended' }]);
      // What waits for the end of the run is what was said last, too.
      expect(await say(end('failure'))).toMatchObject({ corrected: 1 });
      expect(await knex('deployments')).toMatchObject([
        { version: 'mended', outcome: 'failed' },
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'cost their neighbours nothing, whatever their schema lets through, on %p',
    async id => {
      const knex = await databases.init(id);
      const footfall = await startOver(knex);
      const finished = (run: string, context = {}) =>
        aCdEvent('pipelinerun.finished', run, {
          context,
          subject: { id: run },
        });
      const long = Array.from({ length: 200 }, (_, index) =>
        createHash('sha256').update(`${index}`).digest('hex'),
      ).join('');
      const result = await footfall.services.cloudEvents.ingest(
        [
          finished('1', { timestamp: '2024-01-01T00:00:00+01' }),
          finished('2', { timestamp: '2024-01-01T23:59:60Z' }),
          finished('nul \u0000'),
          finished('half \ud800'),
          aCdEvent('service.deployed', '5', { context: { chainId: long } }),
          finished('run', { chainId: long }),
          aCdEvent('service.deployed', '7', {
            customData: { pipelineRun: long },
          }),
          finished(long),
        ].map(event => ({ value: asCloudEvent(event) })),
        'test',
      );
      expect(result).toMatchObject({ accepted: 2, ignored: 2 });
      expect(result.rejected.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
      expect(await knex('deployments')).toMatchObject([
        { outcome: 'failed' },
        { outcome: 'failed' },
      ]);
    },
  );
});
