import { TestDatabases } from '@backstage/backend-test-utils';
import {
  IngestResult,
  ingestResultSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { request as httpRequest } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { aDeployment, twoRoutes } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  asUser,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';

const MAX_BODY_BYTES = 200_000;
const config = {
  ...twoRoutes,
  ingest: { maxItems: 20, maxBodyBytes: MAX_BODY_BYTES },
};

describe('POST /deployments', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;
  let forbidden: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    footfall = await startFootfall({ knex, config });
    forbidden = await startFootfall({
      knex,
      config,
      denied: ['footfall.deployment.create'],
    });
  });

  beforeEach(async () => {
    await knex('deployments').delete();
    await knex('inbox').delete();
  });

  async function post(body: string | object | Buffer, type: string) {
    const request = footfall.post('/deployments').set('content-type', type);
    const response = await (Buffer.isBuffer(body)
      ? request.serialize(value => value).send(body)
      : request.send(body));
    const { status, body: answer } = response;
    const result = status < 300 ? ingestResultSchema.parse(answer) : undefined;
    return { status, message: answer.error?.message, result };
  }
  const postJson = (...deployments: unknown[]) =>
    post({ deployments }, 'application/json');
  const storedIds = async () =>
    (await knex('deployments').orderBy('external_id')).map(
      row => row.external_id,
    );
  const kept = () => knex('inbox').orderBy('payload');

  const only = (result: Partial<IngestResult>): IngestResult => ({
    accepted: 0,
    duplicates: 0,
    corrected: 0,
    rejected: [],
    ...result,
  });

  it('says of each item what became of it', async () => {
    const ledger = aDeployment('1');
    const cards = aDeployment('2', { service: 'cards' });
    expect(await postJson(ledger, cards)).toMatchObject({
      status: 200,
      result: only({ accepted: 2 }),
    });
    expect(
      await postJson(ledger, { ...cards, outcome: 'failed' }),
    ).toMatchObject({
      status: 200,
      result: only({ duplicates: 1, corrected: 1 }),
    });
    expect(await postJson()).toMatchObject({ status: 200, result: only({}) });
  });

  it('answers 207 where one of many is bad, which costs its neighbours nothing', async () => {
    const { status, result } = await postJson(
      aDeployment('1'),
      { ...aDeployment('2'), occurredAt: 'yesterday' },
      'not even an object',
      aDeployment('4'),
    );
    expect(status).toBe(207);
    expect(result).toMatchObject({
      accepted: 2,
      rejected: [
        { index: 1, id: '2', error: expect.stringContaining('occurredAt') },
        { index: 2, id: null },
      ],
    });
    expect(await storedIds()).toEqual(['1', '4']);
    expect(await kept()).toHaveLength(2);
  });

  it('takes an item apart that is nested too deeply to be kept', async () => {
    const depth = 50_000;
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const { status, result } = await post(
      `{"deployments":[${nested},${JSON.stringify(aDeployment('1'))}]}`,
      'application/json',
    );
    expect(status).toBe(207);
    expect(result).toMatchObject({ accepted: 1, rejected: [{ index: 0 }] });
    const [item] = await kept();
    expect(Boolean(item.is_replayable)).toBe(false);
  });

  it.each([
    ['no JSON', '{"deployments": [', 'not JSON'],
    ['no batch', '[]', 'no batch'],
    ['a batch of nothing', '{"deployments": null}', 'no batch'],
    ['nothing at all', '', 'not JSON'],
    ['a text', '"hello"', 'no batch'],
  ])('answers 400 to a body that is %s', async (_, body, reason) => {
    const { status, message } = await post(body, 'application/json');
    expect(status).toBe(400);
    expect(message).toContain(reason);
  });

  it('answers 400 to JSON that is not valid UTF-8, and stores nothing', async () => {
    const body = Buffer.from(
      JSON.stringify({ deployments: [aDeployment('caf\u00e9')] }),
      'latin1',
    );
    const { status, message } = await post(body, 'application/json');
    expect(status).toBe(400);
    expect(message).toContain('not valid UTF-8');
    expect(await storedIds()).toEqual([]);
  });

  it('does not quote a body that it cannot read', async () => {
    const { message } = await post('{"actor":"ann", oops', 'application/json');
    expect(message).not.toContain('ann');
    const csv = await post('id,actor\n1,an"n\n', 'text/csv');
    expect(csv.message).toContain('near line 2');
    expect(csv.message).not.toMatch(/an"n/);
  });

  it('reads JSON behind a byte order mark', async () => {
    const body = JSON.stringify({ deployments: [aDeployment('1')] });
    const { status } = await post(`\uFEFF${body}`, 'application/json');
    expect(status).toBe(200);
  });

  it.each(['application/xml', 'multipart/form-data; boundary=x'])(
    'answers 400 to a body of the type %s and says what it takes',
    async type => {
      const { status, message } = await post('<deployments/>', type);
      expect(status).toBe(400);
      expect(message).toContain('application/x-ndjson');
    },
  );

  describe('as application/x-ndjson', () => {
    const type = 'application/x-ndjson';
    const line = (id: string) => JSON.stringify(aDeployment(id));

    it('takes more items than one JSON body may hold', async () => {
      const ids = Array.from({ length: 30 }, (_, index) => `${index}`);
      const { status, result } = await post(
        `\uFEFF${ids.map(line).join('\r\n')}\n\n`,
        type,
      );
      expect(status).toBe(200);
      expect(result?.accepted).toBe(30);
    });

    it('rejects broken lines and invalid UTF-8 alone', async () => {
      const body = Buffer.concat([
        Buffer.from(`${line('1')}\n{"actor":"ann",\n`),
        Buffer.from(`${line('caf\u00e9')}\n`, 'latin1'),
        Buffer.from(line('4')),
      ]);
      const { status, result } = await post(body, type);
      expect(status).toBe(207);
      expect(result).toMatchObject({
        accepted: 2,
        rejected: [
          { index: 1, id: null, error: 'The line is not JSON' },
          { index: 2, id: null, error: 'The line is not valid UTF-8' },
        ],
      });
      expect((await kept()).map(row => Boolean(row.is_replayable))).toEqual([
        false,
        false,
      ]);
    });
  });

  describe('as text/csv', () => {
    const header =
      'source,id,service,environment,occurredAt,outcome,commit.sha,attributes.tool';
    const record = (id: string) =>
      `ci,${id},ledger,production,2026-03-10T10:00:00Z,,abc,argo`;

    it('reads columns, a byte order mark and empty cells', async () => {
      const { status, result } = await post(
        `\uFEFF${header}\r\n${record('1')}\r\n\r\n${record('"2, quoted"')}\r\n`,
        'text/csv; charset=utf-8',
      );
      expect(status).toBe(200);
      expect(result?.accepted).toBe(2);
      const [row] = await knex('deployments').orderBy('external_id');
      expect(row).toMatchObject({
        external_id: '1',
        outcome: 'unknown',
        commit_sha: 'abc',
        attributes: '{"tool":"argo"}',
        route_id: 'gold',
      });
    });

    it('rejects records with cells too many, and invalid UTF-8, alone', async () => {
      const body = Buffer.concat([
        Buffer.from(`${header}\n${record('1')}\n${record('2')},surplus\n`),
        Buffer.from(`${record('caf\u00e9')}\n`, 'latin1'),
        Buffer.from(`${record('4')}\n`),
      ]);
      const { status, result } = await post(body, 'text/csv');
      expect(status).toBe(207);
      expect(result).toMatchObject({
        accepted: 2,
        rejected: [{ index: 1 }, { index: 2 }],
      });
      expect(await storedIds()).toEqual(['1', '4']);
    });

    it('answers 400 to a quote that is never closed, and stores nothing', async () => {
      const { status, message } = await post(
        `${header}\n${record('1')}\n${record('"2')}\n${record('3')}\n`,
        'text/csv',
      );
      expect(status).toBe(400);
      expect(message).toContain('quote');
      expect(await storedIds()).toEqual([]);
    });

    it('rejects every record where the header line is missing', async () => {
      const { status, result } = await post(
        `${record('1')}\n${record('2')}\n`,
        'text/csv',
      );
      expect(status).toBe(207);
      expect(result).toMatchObject({ accepted: 0, rejected: [{ index: 0 }] });
    });
  });

  describe('compressed', () => {
    const body = JSON.stringify({ deployments: [aDeployment('1')] });
    const gzip = (content: Buffer) =>
      footfall
        .post('/deployments')
        .set('content-type', 'application/json')
        .set('content-encoding', 'gzip')
        .serialize(value => value)
        .send(content);

    it('is inflated', async () => {
      const { status } = await gzip(gzipSync(body));
      expect(status).toBe(200);
      expect(await storedIds()).toEqual(['1']);
    });

    it('answers 413 to a small body that inflates to a large one', async () => {
      const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
      expect(bomb.length).toBeLessThan(MAX_BODY_BYTES);
      expect((await gzip(bomb)).status).toBe(413);
    });

    it('answers 400 to what is no gzip', async () => {
      expect((await gzip(Buffer.from(body))).status).toBe(400);
    });
  });

  describe('too large', () => {
    it('answers 413 to more items than a request may hold, and stores none', async () => {
      const deployments = Array.from({ length: 21 }, (_, index) =>
        aDeployment(`${index}`),
      );
      const { status, message } = await postJson(...deployments);
      expect(status).toBe(413);
      expect(message).toContain('21 deployments');
      expect(await storedIds()).toEqual([]);
    });

    it('answers 413 to a body over the limit', async () => {
      const { status } = await postJson({ note: 'x'.repeat(MAX_BODY_BYTES) });
      expect(status).toBe(413);
    });

    // In chunks, so that no header tells its length beforehand.
    it('refuses a body of 50 MB without holding it in memory', async () => {
      setFlagsFromString('--expose-gc');
      const collectGarbage: () => void = runInNewContext('gc');
      const chunk = Buffer.alloc(1024 * 1024, '[');
      collectGarbage();
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      const status = await new Promise<number | undefined>(
        (resolve, reject) => {
          const request = httpRequest(
            `${footfall.baseUrl}/deployments`,
            {
              method: 'POST',
              headers: {
                authorization: asService,
                'content-type': 'application/json',
              },
            },
            response => {
              response.resume();
              resolve(response.statusCode);
            },
          );
          request.once('error', reject);
          const send = (left: number) => {
            if (left % 5 === 0) {
              collectGarbage();
              const { arrayBuffers } = process.memoryUsage();
              most = Math.max(most, arrayBuffers - before);
            }
            if (left === 0) {
              request.end();
            } else {
              request.write(chunk, () => send(left - 1));
            }
          };
          send(50);
        },
      );
      expect(status).toBe(413);
      expect(most).toBeLessThan(10 * 1024 * 1024);
    });
  });

  describe('who may send', () => {
    const send = (target: StartedFootfall, authorization: string) =>
      target
        .post('/deployments', authorization)
        .send({ deployments: [aDeployment('1')] });

    it('answers 401 where nobody says who is sending', async () => {
      expect((await send(footfall, asNobody)).status).toBe(401);
      expect(await storedIds()).toEqual([]);
    });

    it('answers 403 to a person, whatever their permissions', async () => {
      expect((await send(footfall, asUser)).status).toBe(403);
      expect(await storedIds()).toEqual([]);
    });

    it('answers 403 to a service without the permission', async () => {
      const { status, body } = await send(forbidden, asService);
      expect(status).toBe(403);
      expect(body.error.message).toContain('footfall.deployment.create');
      expect(await storedIds()).toEqual([]);
    });

    it('answers 404 to reading them back', async () => {
      expect((await footfall.get('/deployments')).status).toBe(404);
    });
  });
});
