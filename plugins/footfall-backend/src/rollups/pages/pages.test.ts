import { TestDatabases } from '@backstage/backend-test-utils';
import {
  CalendarInterval,
  calendarIntervals,
  Day,
  DeploymentInput,
  routeKinds,
  startOfInterval,
} from '@footfall/backstage-plugin-footfall-common';
import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { Knex } from 'knex';
import { aDeployment, twoRoutes } from '../../__testUtils__/organisation';
import { TestFootfall } from '../../__testUtils__/TestFootfall';
import { migrate, migrationsDirectory } from '../../database/migrate';
import { PageRow } from './findPages';

const now = '2026-04-20T06:00:00Z';
const DAY_MS = 86_400_000;

/** Pages as comparable text, by unit, first day and tier. */
type Pages = Record<string, unknown>;

const keyOf = (unit: CalendarInterval, starts: Day, tier: string) =>
  `${unit} ${starts} ${tier}`;

const ascending = (numbers: Iterable<number>) =>
  [...numbers].sort((a, b) => a - b);

async function storedPages(knex: Knex): Promise<Pages> {
  const rows: PageRow[] = await knex('rollup_pages');
  return Object.fromEntries(
    rows.map(({ unit, starts, tier, routes, people }) => [
      keyOf(unit, starts, tier),
      {
        routes: JSON.parse(routes),
        people: Object.fromEntries(
          Object.entries<number[][]>(JSON.parse(people)).map(([id, lists]) => [
            id,
            lists.map(ascending),
          ]),
        ),
      },
    ]),
  );
}

/** The pages that the deployments as they are stored must have. */
async function expectedPages(knex: Knex): Promise<Pages> {
  const pages: Record<
    string,
    {
      routes: Record<string, number[]>;
      people: Record<string, Set<number>[]>;
    }
  > = {};
  for (const row of await knex('deployments')) {
    for (const unit of calendarIntervals) {
      const key = keyOf(unit, startOfInterval(row.day, unit), row.tier);
      pages[key] ??= { routes: {}, people: {} };
      const { routes, people } = pages[key];
      routes[row.service_id] ??= [0, 0, 0, 0];
      routes[row.service_id][routeKinds.indexOf(row.route_kind)] += 1;
      if (row.actor_id !== null) {
        people[row.service_id] ??= [new Set(), new Set()];
        const [deploying, bypassing] = people[row.service_id];
        deploying.add(row.actor_id);
        if (row.route_kind === 'bypass') {
          bypassing.add(row.actor_id);
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(pages).map(([key, { routes, people }]) => [
      key,
      {
        routes,
        people: Object.fromEntries(
          Object.entries(people).map(([id, sets]) => [id, sets.map(ascending)]),
        ),
      },
    ]),
  );
}

/** Ids repeat, so that what comes later corrects what came before. */
const deployment = fc
  .record({
    id: fc.nat(12),
    service: fc.constantFrom('ledger', 'cards', 'fx'),
    environment: fc.constantFrom('production', 'production', 'staging'),
    daysAgo: fc.nat(150),
    tool: fc.constantFrom('argo', 'kubectl', 'jenkins'),
    actor: fc.constantFrom('ann', 'bo', undefined),
  })
  .map(
    ({ id, daysAgo, tool, ...sketch }): DeploymentInput =>
      aDeployment(`${id}`, {
        ...sketch,
        occurredAt: new Date(Date.parse(now) - daysAgo * DAY_MS).toISOString(),
        attributes: { tool },
      }),
  );

/** As `twoRoutes`, with what Jenkins does around the platform, elsewhere. */
const otherRules = {
  ...twoRoutes,
  timeZone: 'Pacific/Kiritimati',
  routeRules: [
    ...twoRoutes.routeRules,
    {
      id: 'jenkins',
      route: 'hand',
      match: { attributes: { tool: 'jenkins' } },
    },
  ],
} satisfies JsonObject;

describe('pages', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create();

  it.each(databases.eachSupportedId())(
    'say what the deployments of their days say, whatever came when, on %p',
    async id => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(deployment, { minLength: 1, maxLength: 8 }), {
            minLength: 1,
            maxLength: 4,
          }),
          async batches => {
            const knex = await databases.init(id);
            const footfall = await TestFootfall.create({
              knex,
              config: twoRoutes,
              now,
            });
            for (const batch of batches) {
              await footfall.ingest(batch);
              await footfall.rollUp();
            }
            expect(await storedPages(knex)).toEqual(await expectedPages(knex));
            const changed = await TestFootfall.create({
              knex,
              config: otherRules,
              now,
            });
            await changed.rollUp();
            expect(await storedPages(knex)).toEqual(await expectedPages(knex));
          },
        ),
        { numRuns: id === 'SQLITE_3' ? 12 : 4 },
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'are filled from the rolled up days by their migration, on %p',
    async id => {
      const knex = await databases.init(id);
      const footfall = await TestFootfall.create({
        knex,
        config: twoRoutes,
        now,
      });
      await footfall.ingest(
        fc.sample(deployment, { numRuns: 60, seed: 7 }).map((one, index) => ({
          ...one,
          id: `${index}`,
        })),
      );
      await footfall.rollUp();
      const before = await storedPages(knex);
      const config = { directory: migrationsDirectory };
      while (await knex.schema.hasTable('rollup_pages')) {
        await knex.migrate.down(config);
      }
      await migrate(knex);
      expect(await storedPages(knex)).toEqual(before);
    },
  );
});
