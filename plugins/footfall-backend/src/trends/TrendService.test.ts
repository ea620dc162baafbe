import { TestDatabases } from '@backstage/backend-test-utils';
import {
  addDays,
  Day,
  parseDay,
  TrendsQuery,
  trendsQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const names = ['ledger', 'cards', 'fx', 'risk'];
const entities = [
  aGroup('blue'),
  aGroup('red', { parent: 'blue' }),
  ...names.map(name => aComponent(name, { owner: 'red' })),
];
const firstWeek = parseDay('2025-12-01');

describe('trends', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** Each week so many of the four services deploy through the platform. */
  async function start(
    pavedByWeek: readonly number[],
    query: TrendsQuery = {},
  ) {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities,
      now: `${addDays(firstWeek, 7 * pavedByWeek.length + 2)}T12:00:00Z`,
    });
    await footfall.syncCatalog();
    const inWeek = (day: Day, paved: number) =>
      names.map((service, index) =>
        aDeployment(`${day}/${service}`, {
          service,
          occurredAt: `${day}T10:00:00Z`,
          ...(index < paved ? {} : byHand),
        }),
      );
    await footfall.ingest(
      pavedByWeek.flatMap((paved, week) =>
        inWeek(addDays(firstWeek, 7 * week), paved),
      ),
    );
    await footfall.rollUp();
    return footfall.services.trends.report(
      trendsQuerySchema.parse({ by: 'team', ...query }),
    );
  }

  it('dates a plateau, for the organisation and for a team', async () => {
    const { total, rows } = await start([0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(total).toMatchObject({
      trend: { weeks: 12 },
      plateau: { since: '2025-12-15', weeks: 10, level: 50 },
    });
    expect(rows).toMatchObject([
      { key: 'group:default/red', plateau: total.plateau },
      { key: 'group:default/blue', plateau: total.plateau },
    ]);
  });

  it('tells it as of a day, and of no day to come', async () => {
    const weeks = [0, 0, 0, 1, 1, 1, 2, 2, 2, 4, 4, 4, 0, 0, 0, 0];
    const asOf = addDays(firstWeek, 7 * 12);
    const { total } = await start(weeks, { asOf });
    expect(total.trend).toMatchObject({ direction: 'rising', weeks: 12 });
    const now = await start(weeks);
    expect(now.total.trend).not.toEqual(total.trend);
    const later = await start(weeks, { asOf: parseDay('2030-01-01') });
    expect(later).toEqual(now);
  });

  it('has no row above the team that it is narrowed to', async () => {
    const { rows } = await start([1, 1, 1], { team: 'group:default/red' });
    expect(rows.map(({ key }) => key)).toEqual(['group:default/red']);
  });

  it('sees a rise, and leaves the week out that has not ended', async () => {
    const { total } = await start([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4]);
    expect(total).toMatchObject({
      trend: { direction: 'rising', weeks: 12 },
      plateau: null,
    });
  });

  it('does not count the weeks before the first deployment', async () => {
    const { total } = await start([4, 4, 4]);
    expect(total.trend).toEqual({ direction: null, weeks: 3, needed: 8 });
  });
});
