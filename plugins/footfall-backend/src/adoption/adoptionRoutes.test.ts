import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AdoptionReport,
  adoptionReportSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { parse } from 'csv-parse/sync';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const inMarch = new URLSearchParams(march).toString();

const entities = [
  aGroup('bank', { type: 'department' }),
  aGroup('red', { parent: 'bank' }),
  aGroup('blue', { parent: 'bank' }),
  aComponent('ledger', { owner: 'red' }),
  aComponent('cards', { owner: 'red' }),
  aComponent('portal', { owner: 'blue', type: 'website' }),
  aComponent('fx', { owner: 'blue' }, { title: '=HYPERLINK("x")' }),
];

const deployments = [
  aDeployment('1', { service: 'ledger' }),
  aDeployment('2', { service: 'cards' }),
  aDeployment('3', { service: 'cards', ...byHand }),
  aDeployment('4', { service: 'portal', ...byHand }),
  aDeployment('5', { service: 'script', attributes: {} }),
  aDeployment('6', { service: 'ledger', environment: 'staging' }),
  aDeployment('7', { service: 'script', environment: 'staging' }),
];

describe('GET /adoption', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config: twoRoutes,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    await seed.ingest(deployments);
    await seed.rollUp();
    footfall = await startFootfall({ knex, config: twoRoutes, entities });
    forbidden = await startFootfall({
      knex,
      config: twoRoutes,
      denied: ['footfall.adoption.read'],
    });
  });

  async function read(query: string): Promise<AdoptionReport> {
    const { status, body } = await footfall.get(
      `/adoption?${inMarch}&${query}`,
    );
    expect(status).toBe(200);
    return adoptionReportSchema.parse(body);
  }

  it('answers 401, 403, 400 and 304 where it should', async () => {
    expect(await refusalsOf(footfall, forbidden, '/adoption')).toEqual(
      properRefusals('footfall.adoption.read'),
    );
  });

  it('counts every known service once, in one state', async () => {
    const { total, window, tier } = await read('by=organisation');
    expect(window).toEqual(march);
    expect(tier).toBe('production');
    expect(total).toMatchObject({
      known: 5,
      registered: 4,
      paved: 1,
      mixed: 1,
      bypassing: 2,
      dormant: 1,
      deployments: 5,
      pavedDeployments: 2,
      bypassDeployments: 2,
      unknownDeployments: 1,
    });
    expect(total.figures.registered.value).toBe(4 / 5);
    expect(total.figures.activeAdoption.value).toBe(2 / 5);
  });

  it('has a row for each team, department, type and service', async () => {
    const keysBy = async (by: string) =>
      (await read(`by=${by}`)).rows.map(row => row.key).sort();
    expect(await keysBy('team')).toEqual([
      'group:default/blue',
      'group:default/red',
      'unattributed',
    ]);
    expect(await keysBy('department')).toEqual([
      'group:default/bank',
      'unattributed',
    ]);
    expect(await keysBy('type')).toEqual(['service', 'untyped', 'website']);
    expect(await keysBy('service')).toHaveLength(5);
  });

  it('narrows to a team with all below it, to a type and to a tier', async () => {
    const bank = await read('team=group:default/bank');
    expect(bank.total.known).toBe(4);
    const website = await read('type=website');
    expect(website.total.known).toBe(1);
    const staging = await read('tier=staging');
    expect(staging.total).toMatchObject({ deployments: 2, dormant: 3 });
  });

  it('has no row above the team that it is narrowed to', async () => {
    const rowsBy = async (by: string, team: string) =>
      (await read(`by=${by}&team=group:default/${team}`)).rows.map(
        ({ key, known }) => [key, known],
      );
    expect(await rowsBy('department', 'red')).toEqual([]);
    expect(await rowsBy('team', 'red')).toEqual([['group:default/red', 2]]);
    expect(await rowsBy('team', 'bank')).toEqual([
      ['group:default/blue', 2],
      ['group:default/red', 2],
    ]);
  });

  it('gives a series with a window for each point', async () => {
    const { intervals, total } = await read('interval=week');
    expect(intervals).toHaveLength(4);
    expect(intervals?.[1]).toEqual({
      from: '2026-03-09',
      to: '2026-03-16',
      isComplete: true,
    });
    expect(total.perInterval?.deployments).toHaveLength(4);
    expect(total.perInterval?.deployments[1]).toBe(5);
  });

  it.each([
    ['by=planet', 'by'],
    ['tier=prod', 'tier'],
    ['tier=production&tier=staging', 'tier'],
    ['from=2026-03-32', 'from'],
    ['from=2026-03-30&to=2026-03-02', 'empty'],
    ['from=2000-01-01&to=2026-01-01', 'ten years'],
    ['from=0000-01-01&to=0000-01-29', '1900'],
    ['to=9999-12-31', '2999'],
    ['interval=fortnight', 'interval'],
    ['interval=day&seriesFrom=2020-01-01', 'points'],
    ['interval=day&seriesFrom=2999-01-01', 'empty'],
    ['limit=0', 'limit'],
    ['limit=many', 'limit'],
    ['cursor=%00', 'cursor'],
    ['cursor=ZnJvbTotMQ', 'cursor'],
    ['format=xml', 'format'],
    ['sort=height', 'sort'],
  ])('answers 400 to %s and says why', async (query, reason) => {
    const { status, body } = await footfall.get(`/adoption?${query}`);
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain(reason);
  });

  it('leads through all pages, each row once', async () => {
    const all = await read('by=service&sort=deployments&order=desc');
    const keys: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: AdoptionReport = await read(
        `by=service&sort=deployments&order=desc&limit=2${
          cursor && `&cursor=${cursor}`
        }`,
      );
      expect(page.page.totalItems).toBe(5);
      keys.push(...page.rows.map(row => row.key));
      cursor = page.page.nextCursor;
    }
    expect(keys).toEqual(all.rows.map(row => row.key));
  });

  it.each([
    ['by its Accept header', 'by=service', 'text/csv'],
    ['by format=csv', 'by=service&format=csv', 'application/json'],
  ])('gives CSV when asked %s, with all rows', async (_, query, accept) => {
    const { headers, text } = await footfall
      .get(`/adoption?${inMarch}&${query}&limit=1`)
      .set('accept', accept);
    expect(headers['content-type']).toMatch('text/csv');
    expect(headers['content-disposition']).toContain('adoption.csv');
    expect(headers.vary).toContain('Accept');
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toHaveLength(5);
    const ledger = rows.find(row => row.key === 'component:default/ledger');
    expect(ledger).toMatchObject({ paved: '1', activeAdoption: '1' });
    // Nothing was deployed, so there is no share and no 0 either.
    const fx = rows.find(row => row.key === 'component:default/fx');
    expect(fx).toMatchObject({
      deploymentShare: '',
      deploymentShareMissing: 'nothing-deployed',
    });
  });

  it('keeps a spreadsheet from running what somebody named a service', async () => {
    const { text } = await footfall.get(
      `/adoption?${inMarch}&by=service&format=csv`,
    );
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const titles = rows.map(row => row.title);
    expect(titles).toContain(`'=HYPERLINK("x")`);
  });

  it('keeps a negative number a number in CSV', async () => {
    const { text } = await footfall.get(
      `/adoption?${inMarch}&by=team&format=csv&team=unattributed&tier=staging`,
    );
    const [row]: Record<string, string>[] = parse(text, { columns: true });
    expect(row.registrationGap).toBe('-100');
  });

  it('answers 404 to a path that nobody knows', async () => {
    const { status } = await footfall.get('/adoptions');
    expect(status).toBe(404);
  });
});
