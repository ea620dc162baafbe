import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  acknowledgementPageSchema,
  acknowledgementRecordSchema,
  footfallAcknowledgementReadPermission,
  footfallCostAcknowledgePermission,
  verificationSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { aGroup } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  startFootfall,
  StartFootfallOptions,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';

const config = {
  platformTeam: 'group:default/platform',
  costs: {
    currency: 'GBP',
    prices: [
      {
        ...{ provider: 'aws', region: '*', item: 'machine', unit: 'hour' },
        ...{ amount: '0.25', currency: 'GBP' },
        ...{ asOf: '2026-11-01', source: 'a test' },
      },
    ],
    blueprints: [
      {
        id: 'api',
        title: 'An API',
        templates: ['template:default/api'],
        inputs: { replicas: { type: 'number' } },
        offers: [{ provider: 'aws', region: 'eu-west-2' }],
        lines: [
          {
            ...{ id: 'machines', title: 'Machines', item: 'machine' },
            ...{ unit: 'hour', quantity: 'replicas * hoursPerMonth' },
          },
        ],
      },
      {
        id: 'gpu',
        title: 'A GPU',
        templates: ['template:default/gpu'],
        offers: [{ provider: 'aws', region: 'eu-west-2' }],
        lines: [
          {
            ...{ id: 'gpus', title: 'GPUs', item: 'gpu that nobody prices' },
            ...{ unit: 'hour', quantity: 'hoursPerMonth' },
          },
        ],
      },
    ],
  },
};
const entities = [aGroup('red'), aGroup('blue'), aGroup('platform')];
const users = usersInGroups({
  ann: ['red'],
  bob: ['red', 'blue'],
  pia: ['platform'],
});
const question = {
  templateRef: 'template:default/api',
  inputs: { name: 'ledger', replicas: 2 },
  teamRef: 'group:default/red',
};
const claim = { ...question, taskId: 'task-1' };
const ann = asUserNamed('ann');
const bob = asUserNamed('bob');
const pia = asUserNamed('pia');

describe('acknowledgements over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(options: Partial<StartFootfallOptions> = {}) {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    const trail: unknown[] = [];
    const auditor = mockServices.auditor.mock({
      createEvent: jest.fn(async ({ eventId, meta }) => ({
        success: async () => {
          trail.push({ eventId, meta, outcome: 'done' });
        },
        fail: async () => {
          trail.push({ eventId, meta, outcome: 'refused' });
        },
      })),
    });
    const footfall = await startFootfall({
      knex,
      config,
      entities,
      ...options,
      features: [users, auditor.factory],
    });
    const acknowledge = async (as: string, changes: object = {}) => {
      const asked = { ...question, ...changes };
      const { body } = await footfall.post('/cost-estimates', as).send(asked);
      return footfall
        .post('/acknowledgements', as)
        .send({ ...asked, fingerprint: body.fingerprint });
    };
    return {
      ...footfall,
      trail,
      acknowledge,
      verify: (id: string, as: string, changes: object = {}) =>
        footfall
          .post(`/acknowledgements/${id}/verification`, as)
          .send({ ...claim, ...changes }),
    };
  }

  it('are made of an estimate, used by one task and by no other', async () => {
    const { acknowledge, trail, verify } = await start();
    const made = await acknowledge(ann);
    expect(made.status).toBe(201);
    const record = acknowledgementRecordSchema.parse(made.body);
    expect(record).toMatchObject({
      by: 'user:default/ann',
      state: 'valid',
      // 2 machines, 730 hours, a quarter of a pound.
      monthly: { low: '365.00', high: '365.00', currency: 'GBP' },
    });
    const used = await verify(record.id, ann);
    expect(used.status).toBe(200);
    expect(verificationSchema.parse(used.body).acknowledgement).toMatchObject({
      state: 'used',
      taskId: 'task-1',
    });
    expect((await verify(record.id, ann)).status).toBe(200);
    const replayed = await verify(record.id, ann, { taskId: 'task-2' });
    expect(replayed.status).toBe(409);
    expect(replayed.body.error).toMatchObject({
      code: 'used-by-another-task',
      message: expect.stringMatching(/To get one, open the template's form/),
    });
    expect(trail).toMatchObject([
      { eventId: 'acknowledgement-change', outcome: 'done' },
      {
        meta: { actionType: 'verify', by: 'user:default/ann', id: record.id },
        outcome: 'done',
      },
      { outcome: 'done' },
      { meta: { taskId: 'task-2' }, outcome: 'refused' },
    ]);
    // What was filled in is nobody's business.
    expect(JSON.stringify(trail)).not.toContain('ledger');
  });

  it.each([
    ['of somebody else', bob, {}, 403, 'not-yours'],
    ['of a service', asService, {}, 403, 'not-yours'],
    [
      'with other inputs',
      ann,
      { inputs: { name: 'ledger', replicas: 20 } },
      409,
      'other-inputs',
    ],
  ])('open no door %s', async (_, as, changes, status, code) => {
    const { acknowledge, verify } = await start();
    const { body } = await acknowledge(ann);
    const refused = await verify(body.id, as, changes);
    expect(refused.status).toBe(status);
    expect(refused.body.error).toMatchObject({ code });
  });

  it('take entity refs however they are written', async () => {
    const { acknowledge, verify } = await start();
    const { body } = await acknowledge(ann, {
      templateRef: 'Template:Default/API',
      teamRef: 'red',
    });
    expect(body).toMatchObject({
      templateRef: 'template:default/api',
      teamRef: 'group:default/red',
    });
    expect((await verify(body.id, ann)).status).toBe(200);
  });

  it('are for those who may let a team pay to make', async () => {
    const { acknowledge } = await start();
    const teamRef = 'group:default/blue';
    const refused = await acknowledge(ann, { teamRef });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(
      /^group:default\/blue would pay for it: .* Choose a team of yours/,
    );
    expect((await acknowledge(pia, { teamRef })).status).toBe(201);
    expect((await acknowledge(asService, { teamRef })).status).toBe(201);
    expect((await acknowledge(ann, { teamRef: null })).status).toBe(201);
  });

  it('are paid by Groups, which have budgets, and not by whoever asks', async () => {
    const { acknowledge, verify } = await start();
    const { body: made } = await acknowledge(ann);
    for (const teamRef of ['user:default/ann', 'group:default/purple']) {
      for (const as of [ann, asService]) {
        const refused = await acknowledge(as, { teamRef });
        expect(refused.status).toBe(400);
        expect(refused.body.error.message).toMatch(/never held a Group/);
      }
      expect((await verify(made.id, ann, { teamRef })).status).toBe(400);
    }
  });

  it('are of what was seen, and of nothing else', async () => {
    const { post } = await start();
    const refused = await post('/acknowledgements', ann).send({
      ...question,
      fingerprint: 'a guess',
    });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: 'other-estimate',
      message: expect.stringMatching(/^It costs 365.00 GBP a month by now/),
    });
  });

  it('are shown to their makers, and all of them to the platform team', async () => {
    const { acknowledge, get } = await start();
    await acknowledge(ann);
    await acknowledge(bob, { teamRef: 'group:default/blue' });
    await acknowledge(asService);
    const makersFor = async (as: string, query = '') => {
      const { body } = await get(`/acknowledgements${query}`, as);
      const page = acknowledgementPageSchema.parse(body);
      return page.acknowledgements.map(({ by }) => by).sort();
    };
    const everybody = [
      'external:test-service',
      'user:default/ann',
      'user:default/bob',
    ];
    expect(await makersFor(ann)).toEqual(['user:default/ann']);
    expect(await makersFor(pia)).toEqual(everybody);
    expect(await makersFor(asService)).toEqual(everybody);
    expect(await makersFor(pia, '?team=group:default/blue')).toEqual([
      'user:default/bob',
    ]);
    expect(await makersFor(ann, '?team=group:default/blue')).toEqual([]);
  });

  it('are one line each in CSV, with empty cells for what is unknown', async () => {
    const { acknowledge, get } = await start();
    await acknowledge(ann);
    const { headers, text } = await get('/acknowledgements?format=csv', ann);
    expect(headers['content-disposition']).toContain('acknowledgements.csv');
    const [columns, line, ...rest] = text.trim().split('\n');
    expect(columns).toMatch(/^id,at,by,state,validUntil,title,templateRef,/);
    expect(line).toMatch(/,365.00,365.00,GBP,0,2026-11-01,2026-11-01,false,,/);
    expect(rest).toEqual([]);
  });

  it('leave a cell empty where nobody could tell whether it was over budget', async () => {
    const { acknowledge, get, post } = await start();
    const budget = await post('/budgets', pia).send({
      teamRef: 'group:default/red',
      monthly: { amount: '100', currency: 'GBP' },
      ownerRef: 'group:default/red',
    });
    expect(budget.status).toBeLessThan(300);
    const { body } = await acknowledge(ann, {
      templateRef: 'template:default/gpu',
    });
    expect(acknowledgementRecordSchema.parse(body)).toMatchObject({
      monthly: null,
      wasOverBudget: null,
    });
    const { text } = await get('/acknowledgements?format=csv', ann);
    expect(text).toContain(',unknown,,,,1,,,,,api,');
  });

  it('refuse what they cannot read, and those who say nothing', async () => {
    const { get, post, verify } = await start();
    expect((await get('/acknowledgements', asNobody)).status).toBe(401);
    expect((await get('/acknowledgements?teem=red', ann)).status).toBe(400);
    expect((await get('/acknowledgements?cursor=x', ann)).status).toBe(400);
    expect((await post('/acknowledgements', ann).send({})).status).toBe(400);
    expect((await verify('made-up', asNobody)).status).toBe(401);
    const unknown = await verify('made-up', ann);
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toMatch(
      /There is no cost acknowledgement 'made-up'.*\/api\/footfall/,
    );
    const elsewhere = { ...claim, templateRef: 'template:default/other' };
    const { status } = await post('/acknowledgements', ann).send({
      ...elsewhere,
      taskId: undefined,
      fingerprint: 'any',
    });
    expect(status).toBe(404);
  });

  it('take a permission to be made and used, and one to see those of others', async () => {
    const { acknowledge, get, verify } = await start({
      denied: [
        footfallCostAcknowledgePermission.name,
        footfallAcknowledgementReadPermission.name,
      ],
    });
    const refused = await acknowledge(ann);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('footfall.cost.acknowledge');
    expect((await verify('any', ann)).status).toBe(403);
    const own = await get('/acknowledgements', pia);
    expect(own.body).toMatchObject({ acknowledgements: [] });
  });
});
