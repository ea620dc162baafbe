import { TestDatabases } from '@backstage/backend-test-utils';
import {
  CloudEventResult,
  cloudEventResultSchema,
  inboxPageSchema,
  ingestResultSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { CloudEvent, HTTP } from 'cloudevents';
import { Knex } from 'knex';
import {
  asNobody,
  asUser,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { aCdEvent, asCloudEvent } from './__fixtures__/cdEvents';

const config = { ingest: { maxItems: 5, maxBodyBytes: 20_000 } };
const STRUCTURED = 'application/cloudevents+json';
const BATCH = 'application/cloudevents-batch+json';

const deployed = (id: string, changes = {}) =>
  asCloudEvent(aCdEvent('service.deployed', id, changes));
const finished = (id: string, changes = {}) =>
  asCloudEvent(
    aCdEvent('pipelinerun.finished', id, {
      subject: { id: 'run-7' },
      ...changes,
    }),
  );
/** Too far ahead for now; fine once more is allowed. */
const early = (id: string) =>
  deployed(id, {
    context: { timestamp: new Date(Date.now() + 3_600_000).toISOString() },
  });
const inChain = { context: { chainId: 'c-1' } };

describe('POST /cloudevents', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    footfall = await startFootfall({ knex, config });
  });

  beforeEach(async () => {
    for (const table of [
      'deployments',
      'inbox',
      'pipeline_run_deployments',
      'pipeline_run_ends',
    ]) {
      await knex(table).delete();
    }
  });

  async function post(body: string, type: string) {
    const { status, body: answer } = await footfall
      .post('/cloudevents')
      .set('content-type', type)
      .send(body);
    const result =
      status < 300 ? cloudEventResultSchema.parse(answer) : undefined;
    return { status, result, message: answer.error?.message };
  }
  const postBatch = (...events: unknown[]) =>
    post(JSON.stringify(events), BATCH);
  const stored = () => knex('deployments').orderBy('external_id');

  const only = (result: Partial<CloudEventResult>): CloudEventResult => ({
    accepted: 0,
    duplicates: 0,
    corrected: 0,
    ignored: 0,
    rejected: [],
    ...result,
  });

  it('takes one event in structured mode', async () => {
    expect(await post(JSON.stringify(deployed('1')), STRUCTURED)).toMatchObject(
      { status: 200, result: only({ accepted: 1 }) },
    );
    expect(await stored()).toMatchObject([
      {
        source: '/ci',
        external_id: '1',
        service_name: 'ledger',
        environment: 'production',
        tier: 'production',
        outcome: 'succeeded',
        version: '1.4.2',
      },
    ]);
  });

  it('takes the same event in binary mode as a duplicate', async () => {
    await postBatch(deployed('1'));
    const { headers, body } = HTTP.binary(
      new CloudEvent({ ...deployed('1'), datacontenttype: 'application/json' }),
    );
    const request = footfall.post('/cloudevents');
    Object.entries(headers).forEach(([name, value]) =>
      request.set(name, String(value)),
    );
    const response = await request.send(String(body));
    expect(response.status).toBe(200);
    expect(cloudEventResultSchema.parse(response.body)).toEqual(
      only({ duplicates: 1 }),
    );
  });

  it('says of each event of a batch what became of it', async () => {
    const { status, result } = await postBatch(
      deployed('1'),
      deployed('1'),
      asCloudEvent(aCdEvent('environment.created', '2')),
      { ...deployed('3'), type: 'dev.cdevents.build.started.0.2.0' },
      asCloudEvent(aCdEvent('service.rolledback', '4')),
    );
    expect({ status, result }).toEqual({
      status: 200,
      result: only({ accepted: 2, duplicates: 1, ignored: 2 }),
    });
    expect(await knex('inbox')).toEqual([]);
    expect(await postBatch()).toMatchObject({ status: 200, result: only({}) });
  });

  it('answers 207 where one of many is bad, which costs its neighbours nothing', async () => {
    const { status, result } = await postBatch(
      deployed('1'),
      null,
      deployed('3', { content: { environment: undefined } }),
      early('4'),
      asCloudEvent(aCdEvent('service.upgraded', '5')),
    );
    expect(status).toBe(207);
    expect(result).toEqual(
      only({
        accepted: 2,
        rejected: [
          { index: 1, id: null, error: expect.stringContaining('1.0') },
          { index: 2, id: '3', error: expect.stringContaining('environment') },
          { index: 3, id: '4', error: expect.stringContaining('future') },
        ],
      }),
    );
    expect(await knex('inbox').orderBy('external_id')).toMatchObject([
      { format: 'cloudevent', source: null, external_id: null },
      { format: 'cloudevent', source: '/ci', external_id: '3', door: 'http' },
      { format: 'cloudevent', source: '/ci', external_id: '4' },
    ]);
  });

  it.each([
    ['no CloudEvent', '{}', 'application/json'],
    ['a body that is not JSON', '{', STRUCTURED],
    ['a batch that is none', '{}', BATCH],
  ])('answers 400 to %s and stores nothing', async (_, body, type) => {
    expect(await post(body, type)).toMatchObject({
      status: 400,
      message: expect.any(String),
    });
    expect(await knex('inbox')).toEqual([]);
  });

  it('answers 413 to more events, or more bytes, than it takes', async () => {
    const six = Array.from({ length: 6 }, (_, index) => deployed(`${index}`));
    expect((await postBatch(...six)).status).toBe(413);
    const long = deployed('1', { customData: { a: 'x'.repeat(20_000) } });
    expect((await postBatch(long)).status).toBe(413);
    expect(await stored()).toEqual([]);
  });

  it('answers those who may not send', async () => {
    const statusOf = async (target: StartedFootfall, authorization?: string) =>
      (
        await target
          .post('/cloudevents', authorization)
          .set('content-type', STRUCTURED)
          .send(JSON.stringify(deployed('1')))
      ).status;
    const forbidden = await startFootfall({
      knex,
      denied: ['footfall.deployment.create'],
    });
    expect(await statusOf(footfall, asNobody)).toBe(401);
    expect(await statusOf(footfall, asUser)).toBe(403);
    expect(await statusOf(forbidden)).toBe(403);
    expect(await stored()).toEqual([]);
  });

  describe('with how pipeline runs ended', () => {
    const outcomes = async () => (await stored()).map(row => row.outcome);

    it('corrects the deployments of the chain', async () => {
      await postBatch(deployed('1', inChain), deployed('2'));
      expect(await postBatch(finished('3', inChain))).toMatchObject({
        result: only({ corrected: 1 }),
      });
      expect(await outcomes()).toEqual(['failed', 'succeeded']);
      expect(await postBatch(finished('3', inChain))).toMatchObject({
        result: only({ ignored: 1 }),
      });
    });

    it('corrects the deployment that names the run', async () => {
      await postBatch(deployed('1', { customData: { pipelineRun: 'run-7' } }));
      expect(await postBatch(finished('2'))).toMatchObject({
        result: only({ corrected: 1 }),
      });
      expect(await outcomes()).toEqual(['failed']);
    });

    it('means the same in whatever order the events come', async () => {
      expect(
        await postBatch(finished('2', inChain), deployed('1', inChain)),
      ).toMatchObject({ result: only({ accepted: 1, ignored: 1 }) });
      expect(await outcomes()).toEqual(['failed']);
      // Sent again, the deployment is still the one that failed.
      expect(await postBatch(deployed('1', inChain))).toMatchObject({
        result: only({ duplicates: 1 }),
      });
      expect(await outcomes()).toEqual(['failed']);
    });

    it('ignores a run that belongs to nothing', async () => {
      expect(await postBatch(finished('2'))).toMatchObject({
        status: 200,
        result: only({ ignored: 1 }),
      });
    });
  });

  it('replays what was rejected as the event that it is', async () => {
    await postBatch(early('1'), null);
    const page = await footfall.get('/inbox', asUser);
    expect(inboxPageSchema.parse(page.body).items).toHaveLength(2);
    const lenient = await startFootfall({
      knex,
      config: { ingest: { maxFuture: { hours: 2 } } },
    });
    const { body } = await lenient.post('/inbox/replay', asUser).send({});
    expect(ingestResultSchema.parse(body)).toMatchObject({
      accepted: 1,
      rejected: [{ id: null }],
    });
    expect(await stored()).toMatchObject([{ external_id: '1' }]);
    expect(await knex('inbox')).toMatchObject([{ attempts: 2 }]);
  });

  it('replays events and deployments side by side', async () => {
    await footfall
      .post('/deployments')
      .send({ deployments: [{ source: 'ci' }] });
    await postBatch(early('1'));
    const { body } = await footfall.post('/inbox/replay', asUser).send({});
    const { rejected } = ingestResultSchema.parse(body);
    expect(rejected.map(({ index }) => index)).toEqual([0, 1]);
    expect(await knex('inbox').orderBy('format')).toMatchObject([
      { format: 'cloudevent', attempts: 2 },
      { format: 'deployment', attempts: 2 },
    ]);
  });
});
