import { TestDatabases } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { CostQuestion } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  asUser,
  startFootfall,
  StartedFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const price = (provider: string, item: string, amount: string): JsonObject => ({
  provider,
  region: '*',
  item,
  unit: 'hour',
  amount,
  currency: 'USD',
  asOf: '2026-01-01',
  source: 'https://example.com/prices',
});

const costs: JsonObject = {
  currency: 'GBP',
  rates: [{ from: 'USD', to: 'GBP', rate: 0.8, asOf: '2026-01-01' }],
  prices: [
    price('aws', 'machine-small', '0.05'),
    price('gcp', 'machine-small', '0.04'),
  ],
  blueprints: [
    {
      id: 'api',
      title: 'An API',
      templates: ['template:default/api', 'Template:Other'],
      inputs: {
        cloud: { type: 'string', default: 'aws' },
        size: { type: 'string' },
        replicas: { type: 'number', default: 1 },
      },
      offerFrom: 'cloud',
      offers: [
        { provider: 'aws', region: 'eu-west-2' },
        { provider: 'gcp', region: 'europe-west2' },
      ],
      lines: [
        {
          id: 'machine',
          title: 'Machines',
          itemFrom: "'machine-' || size",
          unit: 'hour',
          quantity: 'replicas * hoursPerMonth',
        },
      ],
    },
    {
      id: 'notebook',
      title: 'A notebook',
      templates: ['template:default/notebook'],
      inputs: {},
      offers: [{ provider: 'aws', region: 'eu-west-2' }],
      lines: ['machine-small', 'gpu'].map(item => ({
        id: item,
        title: item,
        item,
        unit: 'hour',
        quantity: 'hoursPerMonth',
      })),
    },
  ],
};

const aBreakdown = {
  version: '0.2',
  currency: 'USD',
  timeGenerated: '2026-02-01T00:00:00Z',
  projects: [
    {
      name: 'stack',
      breakdown: {
        resources: [
          {
            name: 'aws_instance.web',
            monthlyCost: '10.5',
            costComponents: [
              {
                name: 'Hours',
                unit: 'hours',
                monthlyQuantity: '730',
                price: '0.0143',
                monthlyCost: '10.5',
                usageBased: false,
              },
              {
                name: 'Traffic',
                unit: 'GB',
                monthlyQuantity: null,
                price: '0.09',
                monthlyCost: null,
                usageBased: true,
              },
            ],
          },
        ],
      },
    },
  ],
};

async function failureOf(answer: Promise<unknown>): Promise<ResponseError> {
  return answer.then(
    () => Promise.reject(new Error('It was not refused')),
    error => error,
  );
}

describe('prices and estimates over HTTP', () => {
  // Twenty megabytes take a second where nothing else is going on.
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const entities = [aGroup('red')];
    const seed = await TestFootfall.create({
      knex,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    footfall = await startFootfall({ knex, config: { costs }, entities });
  });

  it('estimates an order, and the same elsewhere', async () => {
    const estimate = await footfall.client(asUser).costs.estimate({
      templateRef: 'template:default/api',
      inputs: { size: 'small', replicas: 2, name: 'ledger' },
    });
    expect(estimate).toMatchObject({
      title: 'An API',
      source: 'blueprint',
      ordered: {
        provider: 'aws',
        completeness: 'complete',
        monthly: { low: '58.40', high: '58.40', currency: 'GBP' },
        conversions: [{ from: 'USD', to: 'GBP', rate: '0.8' }],
      },
      alternatives: [{ provider: 'gcp', monthly: { low: '46.72' } }],
      budget: null,
      similar: null,
    });
  });

  it('says what to configure where nobody said what a template consists of', async () => {
    const failure = await failureOf(
      footfall.client(asUser).costs.estimate({
        templateRef: 'template:default/unheard-of',
        inputs: {},
      }),
    );
    expect(failure.statusCode).toBe(404);
    expect(failure.body.error.message).toMatch(/footfall\.costs\.blueprints/);
    expect(failure.body.error.message).not.toMatch(/not read yet/);
  });

  it('names the sources that could not be asked what a template consists of', async () => {
    const { client } = await startFootfall({
      knex,
      config: { costs: { ...costs, priceFiles: ['nowhere.yaml'] } },
    });
    const failure = await failureOf(
      client(asUser).costs.estimate({
        templateRef: 'template:default/unheard-of',
        inputs: {},
      }),
    );
    expect(failure.body.error.message).toMatch(
      /What 'file:nowhere\.yaml' may say of it was not read yet/,
    );
    expect((await client(asUser).costs.getPriceBook()).sources).toMatchObject([
      { id: 'footfall.costs', prices: 2, problems: [] },
      { id: 'file:nowhere.yaml', readAt: null, prices: 0, problems: [{}] },
    ]);
  });

  it('has one fingerprint for the same order, and another after any change', async () => {
    const client = footfall.client(asUser).costs;
    const estimate = (
      inputs: CostQuestion['inputs'],
      teamRef: string | null = null,
    ) => client.estimate({ templateRef: 'api', inputs, teamRef });
    const first = await estimate({ size: 'small', replicas: 2, name: 'a' });
    const same = await estimate({ name: 'b', replicas: '2', size: 'small' });
    expect(same).toMatchObject({
      inputsHash: first.inputsHash,
      fingerprint: first.fingerprint,
    });
    const others = [
      await estimate({ size: 'small', replicas: 3 }),
      await estimate({ size: 'small', replicas: 2, cloud: 'gcp' }),
      await estimate({ size: 'small', replicas: 2 }, 'group:default/red'),
    ];
    const all = [first, ...others];
    expect(new Set(all.map(one => one.fingerprint)).size).toBe(4);
    expect(new Set(all.map(one => one.inputsHash)).size).toBe(4);
  });

  it('has another fingerprint once a price has changed', async () => {
    const dearer = await startFootfall({
      knex,
      config: {
        costs: { ...costs, prices: [price('aws', 'machine-small', '0.06')] },
      },
    });
    const question = { templateRef: 'api', inputs: { size: 'small' } };
    const before = await footfall.client(asUser).costs.estimate(question);
    const after = await dearer.client(asUser).costs.estimate(question);
    expect(after.inputsHash).toBe(before.inputsHash);
    const again = {
      ...price('aws', 'machine-small', '0.05'),
      asOf: '2026-02-01',
    };
    const republished = await startFootfall({
      knex,
      config: { costs: { ...costs, prices: [again] } },
    });
    const same = await republished.client(asUser).costs.estimate(question);
    expect(same.ordered.pricesTo).toBe('2026-02-01');
    expect(same.fingerprint).toBe(before.fingerprint);
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });

  it.each([
    [
      'an input of another type',
      { replicas: 'two' },
      /'replicas' is no number/,
    ],
    [
      'a cloud that it is not to be had from',
      { cloud: 'attic' },
      /not to be had from 'attic'/,
    ],
  ])('refuses %s', async (_, inputs, message) => {
    const failure = await failureOf(
      footfall.client(asUser).costs.estimate({ templateRef: 'api', inputs }),
    );
    expect(failure.statusCode).toBe(400);
    expect(failure.body.error.message).toMatch(message);
  });

  describe('with inputs that nest without an end', () => {
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const send = (path: string, inputs: string, more: object = {}) =>
      footfall
        .post(path)
        .set('content-type', 'application/json')
        .send(
          JSON.stringify({
            templateRef: 'api',
            ...more,
            inputs: 'THEM',
          }).replace('"THEM"', inputs),
        );

    it('reads only what the blueprint names', async () => {
      const { body, status } = await send(
        '/cost-estimates',
        `{"size":"small","tags":${nested}}`,
      );
      expect(status).toBe(200);
      expect(body.ordered.completeness).toBe('complete');
    });

    it.each([
      ['/cost-estimates', {}, 400, /'size' is no string/],
      ['/acknowledgements', { fingerprint: 'a' }, 400, /'size' is no string/],
      [
        '/acknowledgements/unheard-of/verification',
        { taskId: 'task' },
        404,
        /acknowledgement/,
      ],
    ])('says at %s what is wrong', async (path, more, status, message) => {
      const answer = await send(path, `{"size":${nested}}`, more);
      expect(answer.body.error.message).toMatch(message);
      expect(answer.status).toBe(status);
    });
  });

  it('says that an item without a price is unknown, and what to add', async () => {
    const { ordered } = await footfall.client(asUser).costs.estimate({
      templateRef: 'api',
      inputs: { size: 'huge' },
    });
    expect(ordered).toMatchObject({
      completeness: 'unknown',
      monthly: null,
      lines: [
        {
          missing: {
            reason: 'no-price',
            detail: expect.stringContaining("add its price by 'hour'"),
          },
        },
      ],
    });
  });

  it('tells prices and where they are from', async () => {
    const report = await footfall.client(asUser).costs.getPriceBook();
    expect(report.prices).toHaveLength(2);
    expect(report.sources).toMatchObject([
      { id: 'footfall.costs', prices: 2, problems: [] },
    ]);
  });

  it('takes the output of infracost as an estimate', async () => {
    const client = footfall.client(asService).costs;
    const stored = await client.postInfracost({
      kind: 'template',
      ref: 'template:default/stack',
      breakdown: aBreakdown,
    });
    expect(stored.estimate).toMatchObject({
      completeness: 'partial',
      unknownLines: 1,
      monthly: { low: '10.50', currency: 'USD' },
    });
    const estimate = await client.estimate({
      templateRef: 'template:default/stack',
      inputs: {},
    });
    expect(estimate).toMatchObject({
      source: 'infracost',
      ordered: { monthly: { low: '8.40', currency: 'GBP' }, unknownLines: 1 },
    });
  });

  it('keeps the newest of two outputs, whichever comes last', async () => {
    const client = footfall.client(asService).costs;
    const send = (timeGenerated: string) =>
      client.postInfracost({
        kind: 'pull-request',
        ref: 'https://example.com/pulls/1',
        breakdown: { ...aBreakdown, timeGenerated },
      });
    await send('2026-03-02T00:00:00Z');
    expect(await send('2026-03-01T00:00:00Z')).toMatchObject({
      estimatedAt: '2026-03-02T00:00:00.000Z',
    });
    // One from the future would keep all others out.
    const { estimatedAt } = await send('2999-01-01T00:00:00Z');
    expect(Date.parse(estimatedAt)).toBeLessThanOrEqual(Date.now());
  });

  it.each([
    [
      'another version',
      { ...aBreakdown, version: '0.3' },
      /version 0\.3 of its format; 0\.2 can be read/,
    ],
    [
      'something else',
      { terraform: true },
      /no output of `infracost breakdown/,
    ],
  ])('refuses %s', async (_, breakdown, message) => {
    const failure = await failureOf(
      footfall.client(asService).costs.postInfracost({
        kind: 'template',
        ref: 'stack',
        breakdown,
      }),
    );
    expect(failure.statusCode).toBe(400);
    expect(failure.body.error.message).toMatch(message);
  });

  it('answers nobody who is not signed in', async () => {
    expect((await footfall.get('/prices', asNobody)).status).toBe(401);
    expect((await footfall.post('/cost-estimates', asNobody)).status).toBe(401);
  });

  it('tells prices and takes outputs as the permission policy says', async () => {
    const narrowed = await startFootfall({
      knex,
      config: { costs },
      denied: ['footfall.cost.read', 'footfall.cost.report'],
    });
    const client = narrowed.client(asService).costs;
    const question = { templateRef: 'api', inputs: {} };
    const report = {
      kind: 'template',
      ref: 'stack',
      breakdown: aBreakdown,
    } as const;
    for (const [answer, permission] of [
      [client.getPriceBook(), 'footfall.cost.read'],
      [client.estimate(question), 'footfall.cost.read'],
      [client.postInfracost(report), 'footfall.cost.report'],
    ] as const) {
      const failure = await failureOf(answer);
      expect(failure.statusCode).toBe(403);
      expect(failure.body.error.message).toContain(permission);
    }
  });

  it('takes outputs from services only, whatever else a person may', async () => {
    const failure = await failureOf(
      footfall.client(asUser).costs.postInfracost({
        kind: 'template',
        ref: 'api',
        breakdown: aBreakdown,
      }),
    );
    expect(failure.statusCode).toBe(403);
  });

  it('tells of an environment what it costs from then on', async () => {
    const client = footfall.client(asService).costs;
    const { id } = await client.registerEnvironment({
      name: 'preview-1',
      teamRef: 'group:default/red',
      tier: 'ephemeral',
    });
    const send = (ref: string) =>
      client.postInfracost({ kind: 'environment', ref, breakdown: aBreakdown });
    await send(id);
    expect(await client.getEnvironment(id)).toMatchObject({
      monthly: { low: '10.50', currency: 'USD' },
      unknownLines: 1,
    });
    expect((await failureOf(send('unheard-of'))).statusCode).toBe(404);
  });

  it('never forgets which part of an order is of unknown cost', async () => {
    const client = footfall.client(asService).costs;
    const teamRef = 'group:default/red';
    await client.setBudget({
      teamRef,
      monthly: { amount: '100', currency: 'GBP' },
      ownerRef: teamRef,
    });
    const countUnknown = async () =>
      (await client.getBudgets()).budgets[0].unknownEnvironments;
    const unknownBefore = await countUnknown();
    const templateRef = 'template:default/notebook';
    const order = { templateRef, inputs: {}, teamRef };
    const estimate = await client.estimate(order);
    const monthly = { low: '29.20', high: '29.20', currency: 'GBP' };
    expect(estimate.ordered).toMatchObject({ monthly, unknownLines: 1 });
    expect(estimate.budget).toMatchObject({
      share: null,
      shareAtLeast: expect.any(Number),
      isOver: null,
    });
    const { id } = await client.acknowledge({
      ...order,
      fingerprint: estimate.fingerprint,
    });
    await client.verify(id, { ...order, taskId: 'task-1' });
    const made = await client.registerEnvironment({
      name: 'notebook-1',
      teamRef,
      acknowledgementId: id,
    });
    expect(made).toMatchObject({ monthly, unknownLines: 1 });
    expect(await countUnknown()).toBe(unknownBefore + 1);
    const again = await client.estimate(order);
    expect(again.similar).toMatchObject({ n: 1, partial: 1 });
  });

  it('refuses a report that is none, naming what is wrong', async () => {
    const send = (body: object) =>
      footfall.post('/cost-estimates/infracost').send(body);
    const { status, body } = await send({ kind: 'wish', ref: 'a' });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/kind/);
    const empty = await send({ kind: 'template', ref: 'a' });
    expect(empty.body.error.message).toMatch(/There is no 'breakdown'/);
    const ref = await send({ kind: 'template', ref: 'a:', breakdown: {} });
    expect(ref.body.error.message).toMatch(/no entity ref/);
  });

  describe('with an output of 20 MB', () => {
    const [project] = aBreakdown.projects;
    const [resource] = project.breakdown.resources;
    const resources = Array.from({ length: 75_000 }, (_, at) => ({
      ...resource,
      name: `aws_instance.web[${at}]`,
    }));
    const report = {
      kind: 'template' as const,
      ref: 'stack',
      breakdown: {
        ...aBreakdown,
        projects: [{ ...project, breakdown: { resources } }],
      },
    };

    it('takes it, and keeps what can be read of it', async () => {
      expect(JSON.stringify(report).length).toBeGreaterThan(19 * 1024 * 1024);
      const { estimate } = await footfall
        .client(asService)
        .costs.postInfracost(report);
      expect(estimate).toMatchObject({
        monthly: { low: '787500.00' },
        unknownLines: 75_000,
      });
      expect(estimate.lines.length).toBeLessThan(210);
    });

    it('refuses it where less is allowed, and says how much is', async () => {
      const small = await startFootfall({
        knex,
        config: { costs: { maxBodyBytes: 1024 * 1024 } },
      });
      const failure = await failureOf(
        small.client(asService).costs.postInfracost(report),
      );
      expect(failure.statusCode).toBe(413);
      expect(failure.body.error.message).toMatch(
        /larger than the 1\.0 MiB of footfall\.costs\.maxBodyBytes/,
      );
    });
  });
});
