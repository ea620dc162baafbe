import { TestDatabases } from '@backstage/backend-test-utils';
import {
  aComponent,
  aDeployment,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())('rollups on %s', databaseId => {
  const start = async () => {
    const knex = await databases.init(databaseId);
    const footfall = await TestFootfall.create({
      knex,
      config: twoRoutes,
      now: '2026-03-10T10:01:00Z',
    });
    return { knex, footfall };
  };

  it('of a day are replaced, with all that a correction takes away', async () => {
    const { knex, footfall } = await start();
    await footfall.ingest([
      aDeployment('1', { environment: 'moon-base', actor: 'ann' }),
      aDeployment('2', { environment: 'moon-base', actor: 'ann', ...byHand }),
    ]);
    await footfall.rollUp();
    expect(await knex('rollup_paved_actors')).toHaveLength(1);
    await footfall.ingest([
      aDeployment('1', { actor: 'ann', ...byHand }),
      aDeployment('2', { occurredAt: '2026-03-09T10:00:00Z', ...byHand }),
    ]);
    await footfall.rollUp();
    expect(await knex('rollup_paved_actors')).toEqual([]);
    expect(
      await knex('rollup_environments').orderBy('day').select('day', 'tier'),
    ).toEqual([
      { day: '2026-03-09', tier: 'production' },
      { day: '2026-03-10', tier: 'production' },
    ]);
    expect(
      await knex('rollup_sources').orderBy('day').select('day', 'deployments'),
    ).toEqual([
      { day: '2026-03-09', deployments: 1 },
      { day: '2026-03-10', deployments: 1 },
    ]);
  }, 60_000);

  it('keep the lower of the two lags in the middle', async () => {
    const { knex, footfall } = await start();
    await footfall.ingest(
      [59, 50, 20, 1].map(second =>
        aDeployment(`${second}`, {
          occurredAt: `2026-03-10T10:00:${String(second).padStart(2, '0')}Z`,
        }),
      ),
    );
    await footfall.rollUp();
    const [row] = await knex('rollup_sources');
    expect(Number(row.median_lag_ms)).toBe(10_000);
  }, 60_000);

  it('follow a service that turns out to be another', async () => {
    const { footfall } = await start();
    await footfall.ingest([
      aDeployment('1', { service: 'old-ledger' }),
      aDeployment('2', { service: 'ledger', source: 'jenkins' }),
      aDeployment('3', { service: 'old-ledger', source: 'jenkins' }),
    ]);
    await footfall.rollUp();
    footfall.entities = [
      aComponent(
        'ledger',
        { owner: undefined },
        { annotations: { 'footfall/deployment-names': 'old-ledger' } },
      ),
    ];
    await footfall.syncCatalog();
    await footfall.rollUp();
    const { services } = await footfall.services.trust.report({ limit: 10 });
    expect(services).toMatchObject([
      { deployments: 3, sources: ['ci', 'jenkins'], findings: ['no-owner'] },
    ]);
  }, 60_000);
});
