import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  incidentDetailSchema,
  incidentListSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  StartedFootfall,
  startFootfall,
  StartFootfallOptions,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';
import { aWave, aWaveTeam } from '../__testUtils__/waves';

const config = { platformTeam: 'group:default/platform' };
const ledBy = (name: string, group: Entity): Entity => ({
  ...group,
  metadata: { ...group.metadata, annotations: { 'footfall/leads': name } },
});
const entities = [
  ledBy('gwen', aGroup('colours', { type: 'department' })),
  ledBy('lea', aGroup('red', { parent: 'colours' })),
  aGroup('blue', { parent: 'colours' }),
  aGroup('platform'),
];
const users = usersInGroups({
  pia: ['platform'],
  lea: ['red'],
  max: ['red'],
  bob: ['blue'],
  dana: ['colours'],
});
const pia = asUserNamed('pia');
const lea = asUserNamed('lea');
const max = asUserNamed('max');
const bob = asUserNamed('bob');
const gwen = asUserNamed('gwen');
/** Written in two parts: no script is meant to run here. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');
const because = { rootCause: 'Builds are slow', changed: 'A cache' };

describe('incidents over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let seed: TestFootfall;
  let knex: Knex;
  let id: string;

  const start = (options: Partial<StartFootfallOptions> = {}) =>
    startFootfall({ knex, config, entities, features: [users], ...options });
  const path = () => `/incidents/${id}`;
  const versionOf = async () => {
    const { body } = await footfall.get(path(), pia);
    return incidentDetailSchema.parse(body).version;
  };
  const change = async (what: string, body: object, as: string) =>
    footfall.post(`${path()}/${what}`, as).send(body);
  const move = async (to: string, as: string, more: object = {}) =>
    change('moves', { to, version: await versionOf(), ...more }, as);

  beforeEach(async () => {
    knex = await databases.init('SQLITE_3');
    seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    await seed.services.incidentIntake.waveClosed(
      aWave(1, [aWaveTeam('red', 5.5)]),
    );
    id = (await seed.services.incidents.list({}))[0].id;
    footfall = await start();
  });

  afterEach(async () => {
    await footfall.stop();
  });

  describe('who sees one', () => {
    it.each([
      ['the platform team', pia, ['owner', 'platform']],
      ['a lead', lea, ['lead', 'member']],
      ['a member', max, ['member']],
    ])('is %s', async (_, as, roles) => {
      const { body } = await footfall.get('/incidents', as);
      const list = incidentListSchema.parse(body);
      expect(list.incidents).toMatchObject([{ id, roles }]);
      const detail = await footfall.get(path(), as);
      expect(incidentDetailSchema.parse(detail.body)).toMatchObject({
        team: { ref: 'group:default/red', title: 'red' },
        dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        score: { mean: 5.5, n: 8, isBelow: true },
        timeline: [{ byRef: null, what: { kind: 'opened' } }],
      });
    });

    it('is a service with a token, and nobody without', async () => {
      const { body } = await footfall.get('/incidents', asService);
      expect(body.incidents).toMatchObject([{ roles: ['platform'] }]);
      expect((await footfall.get('/incidents', asNobody)).status).toBe(401);
    });

    it('is not somebody of another team, nor of the group above', async () => {
      for (const as of [bob, asUserNamed('dana'), gwen]) {
        const { body } = await footfall.get('/incidents', as);
        expect(body).toMatchObject({
          incidents: [],
          figures: {
            timeToAcknowledge: { medianMs: null, n: 0, waiting: 0 },
            recovery: { share: null },
          },
        });
        expect((await footfall.get(path(), as)).status).toBe(403);
        const commented = await change('comments', { text: 'Hm' }, as);
        expect(commented.status).toBe(403);
      }
    });

    it('is the group above once nobody responded', async () => {
      seed.now = '2030-01-01T00:00:00Z';
      await seed.services.incidentEscalation.run();
      const { body } = await footfall.get(path(), asUserNamed('dana'));
      expect(body).toMatchObject({
        roles: ['lead'],
        escalatedTo: 'group:default/colours',
      });
    });

    it('is a lead of the group above as well, who works on it from then on', async () => {
      seed.now = '2030-01-01T00:00:00Z';
      await seed.services.incidentEscalation.run();
      const { body } = await footfall.get('/incidents', gwen);
      expect(body.incidents).toMatchObject([{ id, roles: ['owner'] }]);
      expect((await move('acknowledged', asUserNamed('dana'))).status).toBe(
        403,
      );
      expect((await move('acknowledged', gwen)).status).toBe(200);
      const version = await versionOf();
      const line = { version, said: 'Slow.', doing: 'A cache.' };
      expect((await change('public-line', line, gwen)).status).toBe(200);
      await move('fixing', gwen);
      const resolved = await move('resolved', gwen, because);
      expect(resolved.body).toMatchObject({ state: 'resolved' });
    });

    it('is nobody whom the permission policy denies it', async () => {
      const denied = await start({ denied: ['footfall.incident.read'] });
      const { body } = await denied.get('/incidents', pia);
      expect(body.incidents).toEqual([]);
      const { status, body: error } = await denied.get(path(), pia);
      expect(status).toBe(403);
      expect(error.error.message).toMatch(/footfall\.incident\.read/);
      await denied.stop();
    });
  });

  it('offers no way to those whom the policy denies changes, and takes none', async () => {
    const denied = await start({ denied: ['footfall.incident.update'] });
    const { body } = await denied.get(path(), pia);
    const { acts, moves } = incidentDetailSchema.parse(body);
    expect(moves.every(({ refusal }) => refusal !== null)).toBe(true);
    expect(acts.every(({ mayDo }) => !mayDo)).toBe(true);
    const { status } = await denied
      .post(`${path()}/comments`, pia)
      .send({ text: 'Hm' });
    expect(status).toBe(403);
    await denied.stop();
  });

  it('takes one through its states, with what each wrote in the timeline', async () => {
    await move('acknowledged', pia);
    await change('comments', { text: 'It is the **builds**.' }, max);
    const link = {
      relation: 'ticket',
      url: 'https://tracker.example.com/PLAT-12',
      title: 'PLAT-12',
    };
    await change('links', link, lea);
    await change(
      'public-line',
      { version: await versionOf(), said: 'Slow.', doing: 'A cache.' },
      pia,
    );
    await change(
      'owner',
      { version: await versionOf(), ownerRef: 'Group:Default/Blue' },
      pia,
    );
    await move('investigating', bob);
    await move('fixing', bob);
    const { status, body } = await move('resolved', bob, because);
    expect(status).toBe(200);
    const detail = incidentDetailSchema.parse(body);
    expect(detail).toMatchObject({
      state: 'resolved',
      ownerRef: 'group:default/blue',
      publicLine: { said: 'Slow.', doing: 'A cache.' },
      ...because,
      isOverdue: false,
    });
    expect(
      detail.timeline.map(({ byRef, what }) => [what.kind, byRef]),
    ).toEqual([
      ['opened', null],
      ['moved', 'user:default/pia'],
      ['commented', 'user:default/max'],
      ['linked', 'user:default/lea'],
      ['spoke', 'user:default/pia'],
      ['assigned', 'user:default/pia'],
      ['moved', 'user:default/bob'],
      ['moved', 'user:default/bob'],
      ['moved', 'user:default/bob'],
    ]);
    const list = incidentListSchema.parse(
      (await footfall.get('/incidents', pia)).body,
    );
    expect(list.figures).toMatchObject({
      timeToAcknowledge: { n: 1, waiting: 0 },
      timeToResolve: { n: 1, waiting: 0 },
      recovery: { share: null, proven: 0 },
    });
  });

  it('shows those who give one away that it was done, and nothing after', async () => {
    const give = async (ownerRef: string, as: string) =>
      change('owner', { version: await versionOf(), ownerRef }, as);
    await give('group:default/blue', pia);
    const given = await give('group:default/platform', bob);
    expect(given.status).toBe(200);
    const { acts, moves, roles } = incidentDetailSchema.parse(given.body);
    expect(roles).toEqual([]);
    expect(moves.every(({ refusal }) => refusal !== null)).toBe(true);
    expect(acts.every(({ mayDo }) => !mayDo)).toBe(true);
    expect((await footfall.get(path(), bob)).status).toBe(403);
  });

  it.each([
    ['a member', 'acknowledged', max, 403],
    ['somebody else', 'acknowledged', bob, 403],
    ['the owner, without working on it', 'resolved', pia, 409],
    ['the owner, to where it is', 'open', pia, 409],
    ['the owner, to no state', 'gone', pia, 400],
  ])('refuses to be moved by %s', async (_, to, as, expected) => {
    expect((await move(to, as, because)).status).toBe(expected);
  });

  it('takes a root cause and what was changed to resolve', async () => {
    await move('fixing', pia);
    const bare = await move('resolved', pia);
    expect(bare.status).toBe(400);
    expect(bare.body.error.message).toMatch(/root cause/);
    const half = await move('resolved', pia, { rootCause: 'Builds' });
    expect(half.body.error.message).toMatch(/what was changed/);
  });

  it('tells the slower of two browsers that somebody was faster', async () => {
    const version = await versionOf();
    const first = await change('moves', { to: 'acknowledged', version }, pia);
    const second = await change('moves', { to: 'fixing', version }, pia);
    expect([first.status, second.status]).toEqual([200, 409]);
    expect(second.body.error.message).toMatch(/since you opened it/);
  });

  it.each([
    ['an empty comment', 'comments', { text: '  ' }, 400],
    [
      'a comment of 10 001 letters',
      'comments',
      { text: 'a'.repeat(10_001) },
      400,
    ],
    ['a comment of a megabyte', 'comments', { text: 'a'.repeat(1 << 20) }, 413],
    ['no comment', 'comments', {}, 400],
    [
      'a link that runs a script',
      'links',
      { relation: 'ticket', title: 'a', url: SCRIPT },
      400,
    ],
    [
      'an owner whom nobody knows',
      'owner',
      { version: 1, ownerRef: 'user:default/nobody' },
      400,
    ],
    ['an owner that is no ref', 'owner', { version: 1, ownerRef: 'pia' }, 400],
    ['a line without a version', 'public-line', { said: 'a', doing: 'b' }, 400],
  ])('refuses %s', async (_, what, body, status) => {
    expect((await change(what, body, pia)).status).toBe(status);
  });

  it('keeps no signs that a database refuses or that garble the page', async () => {
    await move('fixing', pia);
    const resolved = await move('resolved', pia, {
      rootCause: ' Slow\u0000\u202e builds \ud83d\r\nand tests\u0007',
      changed: 'A\u0000 cache',
    });
    expect(resolved.body).toMatchObject({
      rootCause: 'Slow builds \nand tests',
      changed: 'A cache',
    });
    const line = { said: 'Slow\u0000', doing: '\u202eA cache' };
    const told = await change(
      'public-line',
      { version: await versionOf(), ...line },
      pia,
    );
    expect(told.body.publicLine).toEqual({ said: 'Slow', doing: 'A cache' });
    const empty = await change('comments', { text: '\u0000' }, pia);
    expect(empty.status).toBe(400);
    for (const name of ['team', 'survey', 'owner']) {
      const { status } = await footfall.get(`/incidents?${name}=a%00`, pia);
      expect(status).toBe(400);
    }
  });

  it('keeps Markdown as it was written, and leaves making it safe to the page', async () => {
    const text = '<script>alert(1)</script> [x](javascript:alert(1))';
    const { body } = await change('comments', { text }, max);
    expect(body.timeline.at(-1).what).toEqual({ kind: 'commented', text });
  });

  it('finds those of a team and of all below it', async () => {
    const count = async (query: string) => {
      const { body } = await footfall.get(`/incidents?${query}`, pia);
      return body.incidents.length;
    };
    expect(await count('team=group:default/colours')).toBe(1);
    expect(await count('team=group:default/blue')).toBe(0);
    expect(await count('state=open&survey=pulse')).toBe(1);
    expect(await count('state=fixing')).toBe(0);
    expect(await count('owner=group:default/platform')).toBe(1);
    const misspelt = await footfall.get('/incidents?teem=red', pia);
    expect(misspelt.status).toBe(400);
  });

  it('answers the client, and 404 where there is none', async () => {
    const client = footfall.client(pia);
    expect((await client.getIncidents()).incidents).toHaveLength(1);
    const { version } = await client.getIncident(id);
    await client.moveIncident(id, { version, to: 'acknowledged' });
    await client.commentOnIncident(id, { text: 'Seen' });
    await client.linkIncident(id, {
      relation: 'change',
      url: 'https://git.example.com/1',
      title: 'Cache',
    });
    await client.tellTeamOfIncident(id, {
      version: version + 1,
      said: 'a',
      doing: 'b',
    });
    const assigned = await client.assignIncident(id, {
      version: version + 2,
      ownerRef: 'group:default/blue',
    });
    expect(assigned.ownerRef).toBe('group:default/blue');
    expect((await footfall.get('/incidents/none', pia)).status).toBe(404);
  });
});
