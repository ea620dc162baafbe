import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  aComponent,
  aDeployment,
  aGroup,
  aUser,
  byHand,
  march,
  twoRoutes,
} from './__testUtils__/organisation';
import {
  asUser,
  StartedFootfall,
  startFootfall,
} from './__testUtils__/startFootfall';
import { TestFootfall } from './__testUtils__/TestFootfall';

const people = ['annabel', 'bogdan', 'cynthia', 'dmitri', 'eleonora'];
const anybody = new RegExp(people.join('|'), 'i');
const config = { ...twoRoutes, people: { minPeople: 3 } };
const entities = [
  aGroup('red'),
  aGroup('blue'),
  aComponent('ledger', { owner: 'red' }),
  aComponent('fx', { owner: 'blue' }),
  ...people.slice(0, 3).map(name => aUser(name)),
];
const deployments = [
  ...people.map((actor, index) =>
    aDeployment(`ledger-${index}`, { actor, ...(index < 4 && byHand) }),
  ),
  ...people
    .slice(0, 2)
    .map((actor, index) =>
      aDeployment(`fx-${index}`, { service: 'fx', actor, ...byHand }),
    ),
];

/** Every way of reading, with every way of cutting it into rows. */
const inMarch = new URLSearchParams(march).toString();
const paths = [
  ...['organisation', 'department', 'team', 'type', 'service'].flatMap(by =>
    ['json', 'csv'].map(
      format => `/adoption?${inMarch}&by=${by}&interval=week&format=${format}`,
    ),
  ),
  `/services?${inMarch}`,
  `/services?${inMarch}&format=csv`,
  '/services/component/default/ledger',
  `/route-usage?${inMarch}&interval=day`,
  '/filter-options',
  '/status',
  '/inbox',
  '/openapi.json',
];

describe('who acted', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let footfall: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    await seed.ingest(deployments);
    await seed.rollUp();
    logger.child.mockReturnValue(logger);
    footfall = await startFootfall({
      knex,
      config,
      features: [
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => logger,
        }),
      ],
    });
    await footfall.post('/deployments').send({
      deployments: [{ ...aDeployment(''), actor: people[0] }, people[1]],
    });
    await footfall
      .post('/deployments')
      .set('content-type', 'application/x-ndjson')
      .send(`{"actor": ${people[2]}}\n`);
    await footfall
      .post('/deployments')
      .set('content-type', 'text/csv')
      .send(`id,actor\n1,${people[3]},surplus\n`);
  });

  const everythingLogged = () =>
    JSON.stringify(
      [logger.error, logger.warn, logger.info, logger.debug].flatMap(
        ({ mock }) =>
          mock.calls.map(([message, meta]) => [
            message,
            meta,
            meta instanceof Object && { ...meta, text: String(meta) },
          ]),
      ),
    );

  it('is kept, so that there is something to hide', async () => {
    expect(await knex('actors')).toHaveLength(people.length);
    expect(await knex('inbox')).toHaveLength(4);
  });

  it.each(paths)('is in no answer to %s', async path => {
    const { status, text } = await footfall.get(path, asUser);
    expect(status).toBe(200);
    expect(text).not.toMatch(anybody);
  });

  it('is in no answer to a replay', async () => {
    const { status, text } = await footfall.post('/inbox/replay').send({});
    expect(status).toBe(200);
    expect(text).not.toMatch(anybody);
  });

  it('is counted aloud only where there are people enough', async () => {
    const { body } = await footfall.get(`/adoption?${inMarch}&by=team`);
    const figureOf = (key: string) =>
      body.rows.find((row: { key: string }) => row.key === key).figures
        .peopleBypassing;
    expect(body.total.figures.peopleBypassing).toMatchObject({
      numerator: 4,
      denominator: 5,
    });
    expect(figureOf('group:default/blue')).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'too-few-people',
    });
  });

  it('is neither in the answer nor in the log when the database refuses', async () => {
    await knex.raw(
      `CREATE TRIGGER refuse BEFORE INSERT ON deployments
       BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    const { status, text } = await footfall
      .post('/deployments')
      .send({ deployments: [aDeployment('new', { actor: people[4] })] });
    await knex.raw('DROP TRIGGER refuse');
    expect(status).toBe(500);
    expect(text).toContain('disk full');
    expect(text).not.toMatch(anybody);
    expect(text).not.toMatch(/insert into/i);
    expect(logger.error).toHaveBeenCalled();
    expect(everythingLogged()).not.toMatch(anybody);
    expect(everythingLogged()).not.toMatch(/insert into/i);
  });

  it('is in no answer and no log when a reading fails', async () => {
    await knex.schema.renameTable('rollup_pages', 'gone');
    const { status, text } = await footfall.get('/adoption');
    await knex.schema.renameTable('gone', 'rollup_pages');
    expect(status).toBe(500);
    expect(text).not.toMatch(/select/i);
    expect(everythingLogged()).not.toMatch(/select /i);
  });
});
