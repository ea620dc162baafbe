import { TestDatabases } from '@backstage/backend-test-utils';
import {
  adoptionPointsOf,
  adoptionQuerySchema,
  AdoptionQuery,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { WHOLE_LIST } from '../paging/pages';

describe('DefaultAdoptionService', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** As many points as there can be, of more rows than fit with them. */
  const everyDay: AdoptionQuery = {
    from: '2026-03-04',
    to: '2026-04-01',
    by: 'service',
    interval: 'day',
    seriesFrom: '2025-02-26',
  };

  async function start() {
    const names = Array.from({ length: 260 }, (_, index) => `service-${index}`);
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities: [aGroup('red'), ...names.map(name => aComponent(name))],
      now: '2026-04-01T12:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest([aDeployment('1', { service: 'service-7' })]);
    await footfall.rollUp();
    return footfall;
  }

  it('gives a series to the rows of the page, sorted over all of them', async () => {
    const footfall = await start();
    const { intervals, rows, total, page } = await footfall.adoption({
      ...everyDay,
      sort: 'deployments',
      order: 'desc',
      limit: 2,
    });
    expect(page.totalItems).toBe(260);
    expect(
      rows.map(({ title, perInterval }) => [
        title,
        perInterval?.deployments.length,
      ]),
    ).toEqual([
      ['service-7', 399],
      ['service-0', 399],
    ]);
    const march10 = expect.objectContaining({
      from: '2026-03-10',
      deployments: 1,
    });
    for (const row of [rows[0], total]) {
      expect(adoptionPointsOf({ intervals }, row)).toContainEqual(march10);
    }
  });

  it('refuses more points than it can put together, and says what to do', async () => {
    const footfall = await start();
    const { adoption } = footfall.services;
    await expect(
      footfall.adoption({ ...everyDay, limit: 1000 }),
    ).rejects.toThrow(/260 rows of 399 points.*longer interval/);
    // As CSV asks.
    const whole = { ...adoptionQuerySchema.parse(everyDay), ...WHOLE_LIST };
    await expect(adoption.report(whole)).rejects.toThrow(/260 rows/);
    await expect(
      adoption.report({ ...whole, interval: undefined }),
    ).resolves.toMatchObject({ page: { totalItems: 260 } });
  });
});
