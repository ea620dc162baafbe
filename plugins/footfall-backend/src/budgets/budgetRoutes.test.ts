import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  budgetListSchema,
  budgetRecordSchema,
  teamCostsSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aGroup, aUser } from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
  StartFootfallOptions,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';

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
  aUser('ann'),
];
const users = usersInGroups({ pia: ['platform'], lea: ['red'], max: ['red'] });
const pia = asUserNamed('pia');
const gwen = asUserNamed('gwen');
const lea = asUserNamed('lea');
const max = asUserNamed('max');
const RED = 'group:default/red';
const BLUE = 'group:default/blue';
const aBudget = {
  teamRef: RED,
  monthly: { amount: '500', currency: 'GBP' },
  ownerRef: 'user:default/ann',
};
const endOf = (ref: string) => `/budgets/${encodeURIComponent(ref)}/end`;

describe('budgets over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;

  const start = (options: Partial<StartFootfallOptions> = {}) =>
    startFootfall({ knex, config, entities, features: [users], ...options });
  const set = (authorization?: string, changes: object = {}) =>
    footfall.post('/budgets', authorization).send({ ...aBudget, ...changes });

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      entities,
      now: '2026-03-20T12:00:00Z',
    });
    await seed.syncCatalog();
    footfall = await start();
  });

  beforeEach(() => knex('budget_versions').delete());

  it.each([
    ['the platform team', pia],
    ['a service', asService],
    ['a lead of the department', gwen],
  ])('lets %s set and end them', async (_, authorization) => {
    const answer = await set(authorization);
    expect(answer.status).toBe(201);
    expect(budgetRecordSchema.parse(answer.body)).toMatchObject({
      teamRef: RED,
      teamTitle: 'red',
      monthly: aBudget.monthly,
      committed: { low: '0.00', high: '0.00', currency: 'GBP' },
      share: 0,
      mayChange: true,
    });
    const ended = await footfall.post(endOf(RED), authorization);
    expect(ended.status).toBe(200);
    const [{ history }] = budgetListSchema.parse(ended.body).budgets;
    expect(history).toMatchObject([{ monthly: null }, {}]);
    expect((await footfall.post(endOf(RED), authorization)).status).toBe(404);
  });

  it.each([
    ['its own lead', lea, 403],
    ['a member', max, 403],
    ['nobody', asNobody, 401],
  ])('refuses %s', async (_, authorization, status) => {
    expect((await set(authorization)).status).toBe(status);
    await set(pia);
    expect((await footfall.post(endOf(RED), authorization)).status).toBe(
      status,
    );
  });

  it('lets a lead set no budget but those of the teams below', async () => {
    expect((await set(gwen, { teamRef: 'group:default/colours' })).status).toBe(
      403,
    );
    expect((await set(gwen, { teamRef: 'platform' })).status).toBe(403);
    expect((await set(gwen, { teamRef: 'blue' })).status).toBe(201);
  });

  it('shows them to everybody, with what each may do', async () => {
    await set(pia);
    for (const [authorization, mayChange, mayChangeOf] of [
      [pia, true, null],
      // Not of the department that she leads.
      [gwen, true, [BLUE, RED]],
      [lea, false, []],
      [max, false, []],
    ] as const) {
      const { body } = await footfall.get('/budgets', authorization);
      expect(budgetListSchema.parse(body)).toMatchObject({
        budgets: [{ teamRef: RED, mayChange }],
        mayChange,
        mayChangeOf,
      });
    }
  });

  it.each<[string, object]>([
    ['no amount', { monthly: undefined }],
    ['nothing', { monthly: { amount: '0', currency: 'GBP' } }],
    ['less than nothing', { monthly: { amount: '-5', currency: 'GBP' } }],
    ['an amount in words', { monthly: { amount: 'ten', currency: 'GBP' } }],
    [
      'a currency that there is not',
      {
        monthly: { amount: '5', currency: 'XQZ' },
      },
    ],
    ['a month that there is not', { from: '2026-13' }],
    ['no Group', { teamRef: 'group:default/green' }],
    ['a field that nobody knows', { ends: '2026-12' }],
  ])('refuses a budget of %s', async (_, changes) => {
    const { status, body } = await set(pia, changes);
    expect(status).toBe(400);
    expect(body.error.message).not.toBe('');
  });

  it('leaves a trail of every change, done or refused', async () => {
    const auditor = mockServices.auditor.mock();
    const events: object[] = [];
    auditor.createEvent.mockImplementation(async options => {
      events.push(options);
      return {
        success: async () => {
          events.push({ outcome: 'succeeded' });
        },
        fail: async () => {
          events.push({ outcome: 'failed' });
        },
      };
    });
    const watched = await start({ features: [users, auditor.factory] });
    await watched.post('/budgets', pia).send(aBudget);
    await watched.post(endOf(RED), lea);
    expect(events).toMatchObject([
      {
        eventId: 'budget-change',
        meta: {
          actionType: 'set',
          by: 'user:default/pia',
          teamRef: RED,
          monthly: aBudget.monthly,
        },
      },
      { outcome: 'succeeded' },
      { eventId: 'budget-change', meta: { actionType: 'end', teamRef: RED } },
      { outcome: 'failed' },
    ]);
  });

  it('does not widen what the permission policy says', async () => {
    const narrow = await start({ denied: ['footfall.budget.update'] });
    const { status, body } = await narrow.post('/budgets', pia).send(aBudget);
    expect(status).toBe(403);
    expect(body.error.message).toContain('footfall.budget.update');
  });

  it('tells what teams cost', async () => {
    const { body } = await footfall.get('/team-costs?months=2', max);
    expect(teamCostsSchema.parse(body)).toMatchObject({
      months: [expect.any(String), expect.any(String)],
      teams: [],
    });
    expect((await footfall.get('/team-costs?months=25')).status).toBe(400);
    expect((await footfall.get('/team-costs?team=green')).status).toBe(400);
  });

  it('exports both as CSV', async () => {
    const { body: set500 } = await set(pia);
    await knex('budget_alerts').insert({
      team_ref: RED,
      month: set500.month,
      percent: 80,
      state: 'sent',
      told_ms: Date.parse('2026-03-20T12:00:00Z'),
    });
    const budgets = await footfall.get('/budgets?format=csv');
    expect(budgets.headers['content-type']).toContain('text/csv');
    expect(budgets.text).toMatch(
      /^teamRef,.*,ownerRef,thresholds,thresholdsReached,thresholdsTold\n/,
    );
    expect(budgets.text).toMatch(
      /\ngroup:default\/red,red,\d{4}-\d\d,GBP,500,0\.00,0\.00,0\.00,0\.00,0,0,,user:default\/ann,50 80 100,,80=2026-03-20T12:00:00\.000Z\n/,
    );
    const costs = await footfall.get('/team-costs?format=csv');
    expect(costs.text).toMatch(/^teamRef,teamTitle,month,currency,low,high,/);
  });

  it.each(['/budgets', '/team-costs'])('refuses %s properly', async path => {
    const forbidden = await start({ denied: ['footfall.cost.read'] });
    expect(await refusalsOf(footfall, forbidden, path)).toEqual(
      properRefusals('footfall.cost.read'),
    );
  });
});
