import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { sourcesReportSchema } from '@footfall/backstage-plugin-footfall-common';
import { aDeployment } from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { DeploymentSources } from './DeploymentSources';

describe.each(TestDatabases.create().eachSupportedId())(
  'GET /sources on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });
    let seed: TestFootfall;
    let footfall: StartedFootfall;
    let forbidden: StartedFootfall;
    let reader: StartedFootfall;

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      seed = await TestFootfall.create({ knex, now: '2026-03-10T10:00:30Z' });
      // 30 seconds late, then 20 and 10 on another day.
      await seed.ingest([aDeployment('1')]);
      seed.now = '2026-03-12T10:00:20Z';
      await seed.ingest([
        aDeployment('2', { occurredAt: '2026-03-12T10:00:00Z' }),
        aDeployment('3', { occurredAt: '2026-03-12T10:00:10Z' }),
        aDeployment('4', { source: 'old', occurredAt: '2025-11-01T00:00:00Z' }),
        aDeployment('5', { environment: 'moon-base' }),
        { ...aDeployment('6'), source: 'jenkins', occurredAt: 'yesterday' },
        { ...aDeployment('7'), occurredAt: 'yesterday' },
      ]);
      await seed.rollUp();
      await seed.services.sourceStates.writeProgress(
        'git',
        { state: 'running', done: 7, total: 10, note: null },
        Date.parse('2026-03-12T10:00:00Z'),
      );
      seed.now = '2026-03-12T12:00:00Z';
      footfall = await startFootfall({ knex });
      forbidden = await startFootfall({
        knex,
        denied: ['footfall.adoption.read'],
      });
      reader = await startFootfall({
        knex,
        denied: ['footfall.inbox.replay'],
      });
    }, 60_000);

    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/sources')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('answers as the contract says, and whether one may replay', async () => {
      const { body } = await footfall.get('/sources');
      expect(sourcesReportSchema.parse(body).mayReplay).toBe(true);
      expect((await reader.get('/sources')).body.mayReplay).toBe(false);
    });

    it('tells of each source', async () => {
      const { sources } = await seed.services.sources.report();
      expect(sources).toMatchObject([
        {
          source: 'ci',
          health: 'fresh',
          deployments: 4,
          lastOccurredAt: '2026-03-12T10:00:10.000Z',
          lastReceivedAt: '2026-03-12T10:00:20.000Z',
          lagSeconds: 10,
          rejected: 1,
        },
        {
          source: 'old',
          health: 'silent',
          deployments: 1,
          lagSeconds: null,
          rejected: 0,
        },
        {
          source: 'jenkins',
          health: 'silent',
          deployments: 0,
          lastOccurredAt: null,
          lastReceivedAt: null,
          rejected: 1,
        },
      ]);
    });

    it('counts the last 28 whole days, the quiet ones too', async () => {
      const { sources } = await seed.services.sources.report();
      expect(sources[0].days).toHaveLength(28);
      expect(sources[0].days.slice(-2)).toEqual([
        { day: '2026-03-10', deployments: 2 },
        { day: '2026-03-11', deployments: 0 },
      ]);
    });

    it('calls a source late, silent or failed', async () => {
      const healthAt = async (now: string) => {
        seed.now = now;
        const { sources } = await seed.services.sources.report();
        return sources[0].health;
      };
      // Two days lay between its two days with an event.
      expect(await healthAt('2026-03-14T12:00:00Z')).toBe('fresh');
      expect(await healthAt('2026-03-15T12:00:00Z')).toBe('late');
      expect(await healthAt('2026-04-20T12:00:00Z')).toBe('silent');
      await seed.services.sourceStates.writeProgress(
        'ci',
        { state: 'failed', done: 1, total: null, note: 'no access' },
        Date.parse('2026-03-12T11:00:00Z'),
      );
      expect(await healthAt('2026-03-12T12:00:00Z')).toBe('failed');
    });

    it('finds what failed by the name of its deployments, heard of or not', async () => {
      const sources = new DeploymentSources();
      const reports: Promise<void>[] = [];
      const addFailing = (id: string, feeds?: readonly string[]) =>
        sources.addSource({
          id,
          feeds,
          connect: async sink => {
            const note = 'no access';
            reports.push(
              sink.reportProgress({ state: 'failed', done: 0, total: 0, note }),
            );
          },
        });
      addFailing('history-of-old', ['old', 'older']);
      addFailing('release-log');
      sources.connectAll(
        { ...seed.services, nowMs: Date.now },
        mockServices.logger.mock(),
      );
      await Promise.all(reports);
      const report = await seed.services.sources.report();
      const failed = report.sources
        .filter(({ health }) => health === 'failed')
        .map(({ source }) => source);
      expect(failed).toEqual(
        expect.arrayContaining(['old', 'older', 'release-log']),
      );
      expect(sourcesReportSchema.parse(report)).toEqual(report);
    });

    it('tells how far imports have come', async () => {
      const { progress } = await seed.services.sources.report();
      expect(progress).toContainEqual({
        sourceId: 'git',
        state: 'running',
        done: 7,
        total: 10,
        note: null,
        updatedAt: '2026-03-12T10:00:00.000Z',
      });
    });

    it('lets the status page show the same without looking at each deployment', async () => {
      const status = await seed.services.overview.pipelineStatus();
      expect(status.sources).toMatchObject([
        { source: 'ci', deployments: 4 },
        { source: 'old', deployments: 1 },
      ]);
      expect(status.untieredEnvironments).toEqual([
        { environment: 'moon-base', deployments: 1 },
      ]);
    });

    it('takes no correction for a deployment that came late', async () => {
      const lagOfCi = async () => {
        await seed.rollUp();
        const { sources } = await seed.services.sources.report();
        return sources.find(({ source }) => source === 'ci')?.lagSeconds;
      };
      expect(await lagOfCi()).toBe(10);
      seed.now = '2026-03-12T18:00:00Z';
      const changes = { version: '2', occurredAt: '2026-03-12T10:00:10Z' };
      expect(await seed.ingest([aDeployment('3', changes)])).toMatchObject({
        corrected: 1,
      });
      expect(await lagOfCi()).toBe(10);
    });
  },
);
