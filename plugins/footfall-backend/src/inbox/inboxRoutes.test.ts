import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { JsonValue } from '@backstage/types';
import {
  InboxPage,
  inboxPageSchema,
  inboxReplayResultSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aDeployment } from '../__testUtils__/organisation';
import {
  asNobody,
  asUser,
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';

const hoursAhead = (hours: number) =>
  new Date(Date.now() + hours * 3_600_000).toISOString();
/** Too far ahead for now; fine once more is allowed. */
const early = (id: string, changes = {}) =>
  aDeployment(id, { occurredAt: hoursAhead(1), actor: 'ann', ...changes });
const nameless = { source: 'ci', actor: 'ann' };

describe('the inbox', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let strict: StartedFootfall;
  let lenient: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    strict = await startFootfall({ knex });
    lenient = await startFootfall({
      knex,
      config: { ingest: { maxFuture: { hours: 2 } } },
    });
    forbidden = await startFootfall({
      knex,
      denied: ['footfall.inbox.read', 'footfall.inbox.replay'],
    });
  });

  beforeEach(async () => {
    await knex('deployments').delete();
    await knex('inbox').delete();
  });

  const send = (...deployments: unknown[]) =>
    strict.post('/deployments').send({ deployments });

  async function read(query = ''): Promise<InboxPage> {
    const { status, body } = await strict.get(`/inbox${query}`);
    expect(status).toBe(200);
    return inboxPageSchema.parse(body);
  }

  async function replay(target: StartedFootfall, request: object) {
    const { status, body } = await target
      .post('/inbox/replay', asUser)
      .send(request);
    expect(status).toBe(200);
    return inboxReplayResultSchema.parse(body);
  }

  it('answers 401, 403, 400 and 304 where it should', async () => {
    expect(await refusalsOf(strict, forbidden, '/inbox')).toEqual(
      properRefusals('footfall.inbox.read'),
    );
  });

  it('keeps what was rejected with its reason, and without who acted', async () => {
    await send(early('1'), nameless);
    await send(early('2'), nameless);
    const { items, page } = await read();
    expect(page).toEqual({ totalItems: 3, nextCursor: null });
    expect(items).toContainEqual(
      expect.objectContaining({
        source: 'ci',
        deploymentId: '1',
        door: 'http',
        error: expect.stringContaining('lies in the future'),
        attempts: 1,
        isReplayable: true,
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({ deploymentId: null, attempts: 2 }),
    );
    expect(JSON.stringify(items)).not.toContain('ann');
  });

  it('leads through all pages, each item once', async () => {
    await send(...Array.from({ length: 5 }, (_, index) => early(`${index}`)));
    const seen: (string | null)[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: InboxPage = await read(
        `?limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(item => item.deploymentId));
      cursor = page.page.nextCursor;
    }
    expect(seen.sort()).toEqual(['0', '1', '2', '3', '4']);
  });

  it('narrows to a source', async () => {
    await send(early('1'), early('2', { source: 'argo' }));
    expect((await read('?source=argo')).page.totalItems).toBe(1);
    expect((await read('?source=%00')).page.totalItems).toBe(0);
  });

  it.each(['limit=0', 'limit=501', 'cursor=x', 'format=csv', 'format=json'])(
    'answers 400 to %s',
    async query => {
      expect((await strict.get(`/inbox?${query}`)).status).toBe(400);
    },
  );

  describe('POST /inbox/replay', () => {
    it('takes in what is good by now and keeps the rest', async () => {
      await send(early('1'), early('2'), nameless);
      const result = await replay(lenient, {});
      expect(result).toMatchObject({ accepted: 2, rejected: [{ id: null }] });
      const { items } = await read();
      expect(items).toMatchObject([{ deploymentId: null, attempts: 2 }]);
      expect(await knex('deployments')).toHaveLength(2);
    });

    it('changes nothing when done twice', async () => {
      await send(early('1'));
      await replay(lenient, {});
      expect(await replay(lenient, {})).toMatchObject({ accepted: 0 });
      expect(await knex('deployments')).toHaveLength(1);
    });

    it('tries those that are named and no other', async () => {
      await send(early('1'), early('2'));
      const { items } = await read();
      const second = items.find(item => item.deploymentId === '2');
      const result = await replay(lenient, { ids: [second?.id, 'nothing'] });
      expect(result.accepted).toBe(1);
      expect((await read()).items).toMatchObject([{ deploymentId: '1' }]);
    });

    it('lets the last word on a deployment hold, in whatever order it lies there', async () => {
      for (const version of ['1', '2', '3', '4', '5', '6']) {
        await send(early('same', { version }));
        await knex('inbox').decrement('first_seen_ms', 1_000);
      }
      await replay(lenient, {});
      expect(await knex('deployments')).toMatchObject([{ version: '6' }]);
    });

    it('undoes nothing that the source has said since', async () => {
      await send(early('1', { version: 'wrong' }));
      await knex('inbox').decrement('first_seen_ms', 1_000);
      await send(aDeployment('1', { version: 'mended' }));
      expect(await replay(lenient, {})).toMatchObject({
        duplicates: 1,
        corrected: 0,
      });
      expect(await knex('deployments')).toMatchObject([{ version: 'mended' }]);
      expect((await read()).items).toEqual([]);
    });

    it.each([
      ['a body of the wrong shape', '{"ids":[]}', 'application/json'],
      ['a misspelt key', '{"id":["1"]}', 'application/json'],
      ['a body that is no JSON', '{"ids":', 'application/json'],
      ['a body that does not say what it is', '{"id":["1"]}', 'text/plain'],
    ])('answers 400 to %s, and replays nothing', async (_, body, type) => {
      await send(early('1'));
      const { status } = await lenient
        .post('/inbox/replay', asUser)
        .set('content-type', type)
        .send(body);
      expect(status).toBe(400);
      expect((await read()).page.totalItems).toBe(1);
    });

    it('leaves a trail of who replayed what, and of who was not let', async () => {
      const auditor = mockServices.auditor.mock();
      const success = jest.fn();
      const fail = jest.fn();
      auditor.createEvent.mockResolvedValue({ success, fail });
      const features = [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => auditor,
        }),
      ];
      const watched = await startFootfall({ knex, features });
      const forbiddenAndWatched = await startFootfall({
        knex,
        features,
        denied: ['footfall.inbox.replay'],
      });
      const eventOf = (ids: JsonValue) =>
        expect.objectContaining({
          eventId: 'inbox-replay',
          meta: { actionType: 'replay', by: 'user:default/mock', ids },
        });
      await replay(watched, { ids: ['1'] });
      expect(auditor.createEvent).toHaveBeenLastCalledWith(eventOf(['1']));
      expect(success).toHaveBeenCalledTimes(1);
      await forbiddenAndWatched.post('/inbox/replay', asUser).send({});
      expect(auditor.createEvent).toHaveBeenLastCalledWith(eventOf('all'));
      expect(fail).toHaveBeenCalledTimes(1);
    });

    it('answers 401 to nobody and 403 to who may not', async () => {
      const statusOf = async (target: StartedFootfall, authorization: string) =>
        (await target.post('/inbox/replay', authorization).send({})).status;
      expect(await statusOf(strict, asNobody)).toBe(401);
      expect(await statusOf(forbidden, asUser)).toBe(403);
    });
  });
});
