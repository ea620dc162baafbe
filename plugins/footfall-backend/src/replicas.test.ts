import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  march,
  twoRoutes,
} from './__testUtils__/organisation';
import { TestFootfall } from './__testUtils__/TestFootfall';

const entities = [aGroup('red'), aComponent('ledger')];
const manyDeployments = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, index) =>
    aDeployment(`${prefix}${index}`, {
      service: `service-${index % 50}`,
      actor: `actor-${index % 70}`,
      occurredAt: `2026-03-${String(2 + (index % 20)).padStart(
        2,
        '0',
      )}T10:00:00Z`,
      ...(index % 3 === 0 && byHand),
    }),
  );

async function waitUntil(isSo: () => Promise<boolean>) {
  while (!(await isSo())) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

const databases = TestDatabases.create();
const shared = databases.eachSupportedId().filter(([id]) => id !== 'SQLITE_3');
// SQLite serves one process only; without PostgreSQL there is nothing to try.
const describeShared =
  shared.length > 0
    ? describe.each(shared)
    : describe.skip.each<[TestDatabaseId]>([['POSTGRES_18']]);

/** Two replicas, each with a pool of its own, over one database. */
describeShared('two replicas on %p', id => {
  jest.setTimeout(120_000);
  const pools: Knex[] = [];

  afterEach(async () => {
    await Promise.all(pools.splice(0).map(pool => pool.destroy()));
  });

  const poolOver = (knex: Knex) => {
    // Connections die here on purpose; that needs no line in the output.
    const log = { error: () => {}, warn: () => {} };
    const pool = knexFactory({ ...knex.client.config, log });
    pools.push(pool);
    return pool;
  };

  const startOver = (knex: Knex, config = {}) =>
    TestFootfall.create({
      knex,
      config: { ...twoRoutes, ...config },
      entities,
      now: '2026-04-01T12:00:00Z',
    });

  async function startTwo(knex: Knex) {
    const first = await startOver(knex);
    await first.syncCatalog();
    return { first, second: await startOver(poolOver(knex)) };
  }

  it('take in the same deployments at once, each counted once', async () => {
    const knex = await databases.init(id);
    const { first, second } = await startTwo(knex);
    const batch = manyDeployments(600);
    const results = await Promise.all([
      first.ingest(batch),
      second.ingest([...batch].reverse()),
      first.ingest(batch.slice(100)),
      second.ingest(batch.slice(0, 400)),
    ]);
    const sum = (key: 'accepted' | 'duplicates' | 'corrected') =>
      results.reduce((total, result) => total + result[key], 0);
    expect(sum('accepted')).toBe(600);
    expect(sum('corrected')).toBe(0);
    expect(sum('duplicates')).toBe(600 + 500 + 400);
    expect(await knex('deployments')).toHaveLength(600);
    expect(await knex('services')).toHaveLength(51);
  });

  it('take in different deployments while both roll up, and lose none', async () => {
    const knex = await databases.init(id);
    const { first, second } = await startTwo(knex);
    let isDone = false;
    const rollingUp = [first, second].map(async footfall => {
      while (!isDone) {
        await footfall.rollUp();
      }
    });
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        first.ingest(manyDeployments(200, `a${round}-`)),
        second.ingest(manyDeployments(200, `b${round}-`)),
        second.ingest(manyDeployments(100, `a${round}-`)),
      ]);
    }
    isDone = true;
    await Promise.all(rollingUp);
    await first.rollUp();
    const { total } = await second.adoption(march);
    expect(total.deployments).toBe(2_000);
    const [raw] = await knex('deployments')
      .where({ route_kind: 'bypass' })
      .count({ rows: '*' });
    expect(total.bypassDeployments).toBe(Number(raw.rows));
    expect(await knex('day_marks')).toEqual([]);
  });

  it('settle on the newest rules while both take in and roll up', async () => {
    const knex = await databases.init(id);
    const { first } = await startTwo(knex);
    await first.ingest(manyDeployments(300));
    await first.rollUp();
    const younger = await startOver(poolOver(knex), {
      routeRules: [{ id: 'all', route: 'hand', match: {} }],
    });
    await Promise.all([
      first.ingest(manyDeployments(200, 'old-')),
      younger.ingest(manyDeployments(200, 'new-')),
      first.rollUp(),
      younger.rollUp(),
    ]);
    await first.rollUp();
    await younger.rollUp();
    const { total } = await younger.adoption(march);
    expect(total).toMatchObject({
      deployments: 700,
      bypassDeployments: 700,
      pavedDeployments: 0,
    });
  });

  it('take in deployments of a service while the catalog joins it with another', async () => {
    const knex = await databases.init(id);
    const { first, second } = await startTwo(knex);
    await first.ingest([aDeployment('0', { service: 'ledger-next' })]);
    first.entities = [
      aGroup('red'),
      aComponent(
        'ledger',
        {},
        { annotations: { 'footfall/deployment-names': 'ledger-next' } },
      ),
    ];
    const deployments = Array.from({ length: 30 }, (_, index) =>
      aDeployment(`${index + 1}`, { service: 'ledger-next' }),
    );
    await Promise.all([
      first.services.catalogReading.sync(),
      ...deployments.map(deployment => second.ingest([deployment])),
    ]);
    await first.services.catalogReading.sync();
    await first.rollUp();
    const { items } = await second.listServices(march);
    expect(items).toMatchObject([
      { ref: 'component:default/ledger', deployments: { paved: 31 } },
    ]);
  });

  /** Kills the connection that waits for a lock, as a dying process would. */
  async function killWhoWaits(admin: Knex) {
    const waiting = () =>
      admin('pg_stat_activity')
        .whereRaw(`wait_event_type = 'Lock' and datname = current_database()`)
        .select('pid');
    await waitUntil(async () => (await waiting()).length > 0);
    for (const { pid } of await waiting()) {
      await admin.raw('select pg_terminate_backend(?)', [pid]);
    }
  }

  /** Runs something that gets as far as a table, and dies there. */
  async function dieAt(
    table: string,
    admin: Knex,
    run: () => Promise<unknown>,
  ) {
    const lock = await admin.transaction();
    await lock.raw('lock table ?? in access exclusive mode', [table]);
    const running = run().then(
      () => 'done',
      () => 'died',
    );
    await killWhoWaits(admin);
    await lock.rollback();
    expect(await running).toBe('died');
  }

  it('store all of a batch or nothing where one dies in the middle of it', async () => {
    const knex = await databases.init(id);
    const { first, second } = await startTwo(knex);
    const batch = manyDeployments(50);
    await dieAt('day_marks', poolOver(knex), () => second.ingest(batch));
    expect(await knex('deployments')).toEqual([]);
    expect(await second.ingest(batch)).toMatchObject({ accepted: 50 });
    await first.rollUp();
    expect((await first.adoption(march)).total.deployments).toBe(50);
  });

  it('compute a day again where one dies in the middle of it', async () => {
    const knex = await databases.init(id);
    const { first, second } = await startTwo(knex);
    await first.ingest([aDeployment('1', { actor: 'ann' })]);
    await dieAt('rollup_teams', poolOver(knex), () => second.rollUp());
    expect(await knex('rollup_routes')).toEqual([]);
    expect(await knex('day_marks')).toHaveLength(1);
    expect(await first.rollUp()).toBe(1);
    expect((await second.adoption(march)).total.deployments).toBe(1);
  });
});
