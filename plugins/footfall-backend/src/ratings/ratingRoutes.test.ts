import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import request from 'supertest';
import { aTemplate, FakeScaffolder } from '../__testUtils__/FakeScaffolder';
import {
  asNobody,
  asService,
  asUser,
  refusalsOf,
  properRefusals,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';

const TASK = '11111111-1111-4111-8111-111111111111';
const RUNNING = '22222222-2222-4222-8222-222222222222';

describe('the routes of ratings', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const scaffolder = new FakeScaffolder();
  let knex: Knex;
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    scaffolder.ended(TASK, 'user:default/mock');
    scaffolder.ended(RUNNING, 'user:default/mock', { status: 'processing' });
    const options = {
      knex,
      config: { platformTeam: 'group:default/platform' },
      entities: [aTemplate('service')],
      features: [
        scaffolder.factory(),
        usersInGroups({ mock: ['platform'], bo: ['red'] }),
      ],
    };
    footfall = await startFootfall(options);
    forbidden = await startFootfall({
      ...options,
      denied: [
        'footfall.rating.create',
        'footfall.adoption.read',
        'footfall.rating.comment.read',
      ],
    });
  });

  afterAll(async () => {
    await footfall.stop();
    await forbidden.stop();
  });

  const statusOf = async (
    path: string,
    body: object,
    as: string | undefined = asUser,
    on: StartedFootfall = footfall,
  ) => {
    const { status } = await on.post(path, as).send(body);
    return status;
  };
  const rate = `/ratings/tasks/${TASK}`;

  it('answer whoever may ask, and say what is wrong', async () => {
    await expect(
      refusalsOf(footfall, forbidden, '/golden-paths'),
    ).resolves.toEqual(properRefusals('footfall.adoption.read'));
    await expect(refusalsOf(footfall, forbidden, rate)).resolves.toEqual(
      properRefusals('footfall.rating.create'),
    );
    const ease = '/golden-paths/default/service/ease';
    await expect(refusalsOf(footfall, forbidden, ease)).resolves.toEqual(
      properRefusals('footfall.adoption.read'),
    );
  });

  it.each([
    ['no stars', {}, 400],
    ['six stars', { stars: 6 }, 400],
    ['half a star', { stars: 2.5 }, 400],
    ['praise of what was hard', { stars: 2, reasons: ['quick'] }, 400],
    ['a field of its own', { stars: 5, person: 'user:default/bo' }, 400],
    ['a long line', { stars: 5, comment: 'x'.repeat(501) }, 400],
    ['a megabyte', { stars: 5, comment: 'x'.repeat(2 ** 20) }, 413],
  ])('refuse %s', async (_, body, status) => {
    expect(await statusOf(rate, body)).toBe(status);
  });

  it('refuse text that is no JSON', async () => {
    const response = await request(footfall.baseUrl)
      .post(rate)
      .set('authorization', asUser)
      .set('content-type', 'application/json')
      .send('{');
    expect(response.status).toBe(400);
  });

  it('let people rate what is theirs, and nobody else', async () => {
    const body = { stars: 5 };
    expect(await statusOf(rate, body, asNobody)).toBe(401);
    expect(await statusOf(rate, body, asService)).toBe(403);
    expect(await statusOf(rate, body, asUserNamed('bo'))).toBe(404);
    expect(await statusOf(rate, body, asUser, forbidden)).toBe(403);
    expect(await statusOf(`/ratings/tasks/${RUNNING}`, body)).toBe(409);
    expect(await statusOf(`/ratings/tasks/nonsense`, body)).toBe(404);
    scaffolder.isDown = true;
    expect(await statusOf(rate, body)).toBe(503);
    scaffolder.isDown = false;
    expect(await statusOf(rate, body)).toBe(200);
    expect(await statusOf(rate, body)).toBe(200);
    expect(await statusOf(`${rate}/dismissal`, {})).toBe(409);
    expect(await knex('rating_answers')).toHaveLength(1);
  });

  it('let services speak for people, and people for themselves', async () => {
    const rating = {
      flow: 'chat',
      subject: 'env create',
      occasion: '7',
      stars: 4,
    };
    const person = 'user:default/bo';
    const path = '/ratings';
    expect(await statusOf(path, rating)).toBe(200);
    expect(await statusOf(path, { ...rating, person })).toBe(403);
    expect(await statusOf(path, { ...rating, day: '2026-01-01' })).toBe(403);
    const run = { ...rating, flow: 'template' };
    expect(await statusOf(path, run)).toBe(403);
    expect(await statusOf(path, rating, asService)).toBe(403);
    const group = { ...rating, person: 'group:default/red' };
    expect(await statusOf(path, group, asService)).toBe(403);
    const told = { ...run, person, day: '2026-01-01' };
    expect(await statusOf(path, told, asService)).toBe(200);
  });

  it('show what people wrote to the platform team only', async () => {
    const path = '/golden-paths/default/service/ease';
    expect((await footfall.get(path)).body.comments).toEqual([]);
    const others = await footfall.get(path, asUserNamed('bo'));
    expect(others.body).toMatchObject({
      ref: 'template:default/service',
      isRegistered: true,
      ease: { status: 'too-few', needed: 5 },
      comments: null,
    });
    expect((await footfall.get('/golden-paths/default/no/ease')).status).toBe(
      404,
    );
  });
});
