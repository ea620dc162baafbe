import { TestDatabases } from '@backstage/backend-test-utils';
import {
  acknowledgementsQuerySchema,
  NewAcknowledgement,
  newAcknowledgementSchema,
  VerificationRequest,
  verificationRequestSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { UnitPrices } from '../__testUtils__/UnitPrices';
import { migrate } from '../database/migrate';
import { DefaultAcknowledgementService } from './AcknowledgementService';
import { DatabaseAcknowledgementStore } from './DatabaseAcknowledgementStore';

const ann = 'user:default/ann';
const question = {
  templateRef: 'template:default/api',
  inputs: { units: 3, name: 'ledger' },
  teamRef: 'group:default/red',
};
const HOUR_MS = 60 * 60_000;

describe('DefaultAcknowledgementService', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start() {
    const knex = await databases.init('SQLITE_3');
    await migrate(knex);
    const prices = new UnitPrices();
    const clock = { nowMs: Date.parse('2026-11-21T09:00:00Z') };
    const store = new DatabaseAcknowledgementStore(knex);
    const service = new DefaultAcknowledgementService({
      store,
      costs: prices,
      directory: {
        describe: async ([ref]) =>
          new Map([[ref, { ref, groups: [ref, `${ref}-below`], leads: [] }]]),
      },
      config: {
        timeZone: 'Europe/London',
        acknowledgements: { overBudget: 'tell', validMs: 24 * HOUR_MS },
      },
      nowMs: () => clock.nowMs,
    });
    const seen = async (changes: Partial<NewAcknowledgement> = {}) => {
      const order = newAcknowledgementSchema.parse({
        ...question,
        fingerprint: 'none',
        ...changes,
      });
      const { fingerprint } = await prices.estimate(order);
      return { ...order, fingerprint };
    };
    return {
      clock,
      prices,
      service,
      store,
      seen,
      acknowledge: async (
        changes: Partial<NewAcknowledgement> = {},
        by = ann,
      ) => service.acknowledge(await seen(changes), by),
      verify: (
        id: string,
        changes: Partial<VerificationRequest> = {},
        by = ann,
      ) =>
        service.verify(
          id,
          verificationRequestSchema.parse({
            ...question,
            taskId: 'task-1',
            ...changes,
          }),
          by,
        ),
    };
  }

  it('records who accepted what, until when, and from which door', async () => {
    const { acknowledge } = await start();
    const record = await acknowledge({ touchpoint: 'portal' });
    expect(record).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      by: ann,
      at: '2026-11-21T09:00:00.000Z',
      validUntil: '2026-11-22T09:00:00.000Z',
      state: 'valid',
      templateRef: 'template:default/api',
      teamRef: 'group:default/red',
      title: 'Units',
      inputsHash: '["template:default/api","group:default/red",3]',
      provider: 'aws',
      region: 'eu-west-2',
      completeness: 'complete',
      monthly: { low: '180.00', high: '180.00', currency: 'GBP' },
      unknownLines: 0,
      pricesFrom: '2026-11-01',
      pricesTo: '2026-11-02',
      wasOverBudget: false,
      reason: null,
      touchpoint: 'portal',
      taskId: null,
      usedAt: null,
    });
  });

  it('records what is unknown as unknown, not as nothing', async () => {
    const { acknowledge, prices, verify } = await start();
    prices.price = null;
    const { id, ...record } = await acknowledge();
    expect(record).toMatchObject({
      completeness: 'unknown',
      monthly: null,
      unknownLines: 1,
      pricesFrom: null,
    });
    await expect(verify(id)).resolves.toMatchObject({
      estimate: { ordered: { monthly: null } },
    });
    // Known by now, it is no longer what was accepted.
    prices.price = 1;
    await expect(verify(id)).rejects.toMatchObject({ code: 'other-price' });
  });

  it('accepts nothing but what it costs now', async () => {
    const { prices, seen, service } = await start();
    const order = await seen();
    prices.price = 65;
    await expect(service.acknowledge(order, ann)).rejects.toMatchObject({
      code: 'other-estimate',
      statusCode: 409,
      message: expect.stringMatching(/^It costs 195.00 GBP a month by now/),
    });
  });

  it.each([
    ['told of', 'tell', null],
    ['asked why', 'reason', 'A launch'],
  ] as const)(
    'accepts an order over budget where people are %s',
    async (_, policy, reason) => {
      const { acknowledge, prices } = await start();
      prices.overspend(policy);
      expect(await acknowledge({ reason })).toMatchObject({
        wasOverBudget: true,
        reason,
      });
    },
  );

  it('records that nobody could tell whether it was over budget', async () => {
    const { acknowledge, prices, store } = await start();
    prices.price = null;
    prices.overspend('tell', null);
    const { id, wasOverBudget } = await acknowledge();
    expect(wasOverBudget).toBeNull();
    expect(await store.find(id)).toMatchObject({ wasOverBudget: null });
  });

  it.each([
    ['reason', null, { code: 'reason-missing', statusCode: 400 }],
    ['refuse', 'A launch', { code: 'over-budget', statusCode: 409 }],
  ] as const)(
    'refuses an order over budget by the policy %s where the reason is %s',
    async (policy, reason, refusal) => {
      const { acknowledge, prices } = await start();
      prices.overspend(policy);
      await expect(acknowledge({ reason })).rejects.toMatchObject(refusal);
    },
  );

  it('lets one task through, and again when it tries again', async () => {
    const { acknowledge, clock, verify } = await start();
    const { id } = await acknowledge();
    const first = await verify(id);
    expect(first.acknowledgement).toMatchObject({
      state: 'used',
      taskId: 'task-1',
      usedAt: '2026-11-21T09:00:00.000Z',
    });
    clock.nowMs += 48 * HOUR_MS;
    expect((await verify(id)).acknowledgement).toEqual(first.acknowledgement);
  });

  it('only looks in a dry run', async () => {
    const { acknowledge, verify } = await start();
    const { id } = await acknowledge();
    expect(
      (await verify(id, { isDryRun: true, taskId: 'dry' })).acknowledgement,
    ).toMatchObject({ state: 'valid', taskId: null });
    await expect(verify(id)).resolves.toBeDefined();
  });

  it('takes two tasks that ask at once for two', async () => {
    const { acknowledge, verify } = await start();
    const { id } = await acknowledge();
    const outcomes = await Promise.allSettled(
      ['task-1', 'task-2', 'task-3'].map(taskId => verify(id, { taskId })),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(refused).toMatchObject([
      { reason: { code: 'used-by-another-task', statusCode: 409 } },
      { reason: { code: 'used-by-another-task' } },
    ]);
  });

  it.each<[string, number, Partial<VerificationRequest>, string]>([
    ['other-inputs', 409, { inputs: { units: 30 } }, ann],
    ['other-team', 409, { teamRef: 'group:default/blue' }, ann],
    ['other-team', 409, { teamRef: null }, ann],
    ['other-template', 409, { templateRef: 'template:default/gpu' }, ann],
    ['not-yours', 403, {}, 'user:default/bob'],
    ['not-yours', 403, {}, 'plugin:scaffolder'],
  ])('refuses %s with %i: %j', async (code, statusCode, changes, by) => {
    const { acknowledge, store, verify } = await start();
    const { id } = await acknowledge();
    await expect(verify(id, changes, by)).rejects.toMatchObject({
      code,
      statusCode,
      message: expect.stringContaining('/api/footfall/acknowledgements'),
    });
    expect(await store.find(id)).toMatchObject({ taskId: null });
  });

  it('reads nothing but what decides the cost', async () => {
    const { acknowledge, verify } = await start();
    const { id } = await acknowledge();
    await expect(
      verify(id, { inputs: { units: 3, name: 'renamed', cost: {} } }),
    ).resolves.toBeDefined();
  });

  it('refuses a price that changed between the form and the task', async () => {
    const { acknowledge, prices, verify } = await start();
    const { id } = await acknowledge();
    prices.price = 61;
    await expect(verify(id)).rejects.toMatchObject({
      code: 'other-price',
      message: expect.stringMatching(
        /^Prices have changed .* costs 183.00 GBP a month by now, and 180.00 GBP a month was accepted/,
      ),
    });
    prices.price = 60;
    await expect(verify(id)).resolves.toBeDefined();
  });

  it('refuses one that is too old, and one that never was', async () => {
    const { acknowledge, clock, verify } = await start();
    const { id } = await acknowledge();
    clock.nowMs += 24 * HOUR_MS;
    await expect(verify(id)).rejects.toMatchObject({ code: 'expired' });
    await expect(verify('made-up')).rejects.toMatchObject({
      code: 'unknown',
      statusCode: 404,
    });
  });

  it('refuses where the budget has no room any more', async () => {
    const { acknowledge, prices, verify } = await start();
    const { id } = await acknowledge();
    prices.overspend('refuse');
    await expect(verify(id)).rejects.toMatchObject({ code: 'over-budget-now' });
    prices.overspend('tell');
    await expect(verify(id)).resolves.toBeDefined();
  });

  it('passes on that nobody knows what something costs', async () => {
    const { acknowledge, verify } = await start();
    const { id } = await acknowledge();
    await expect(
      verify(id, { templateRef: 'template:default/unheard-of' }),
    ).rejects.toThrow(/Nobody knows/);
    await expect(verify(id, { inputs: {} })).rejects.toThrow(
      /must be a number/,
    );
  });

  it('lists page by page, by day of the time zone and by team', async () => {
    const { acknowledge, clock, service } = await start();
    const days = ['2026-06-30T22:59:59Z', '2026-06-30T23:00:00Z'];
    for (const day of days) {
      clock.nowMs = Date.parse(day);
      await acknowledge();
      await acknowledge(
        { teamRef: 'group:default/red-below' },
        'user:default/bob',
      );
      await acknowledge({ teamRef: 'group:default/blue' });
    }
    const list = (query: object) =>
      service.list(acknowledgementsQuerySchema.parse(query));
    const first = await list({ limit: 4 });
    expect(first.pageInfo.totalItems).toBe(6);
    const second = await service.list({
      limit: 4,
      cursor: first.pageInfo.nextCursor ?? undefined,
    });
    expect(second.pageInfo.nextCursor).toBeNull();
    const ids = [...first.acknowledgements, ...second.acknowledgements];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(6);
    expect((await list({ from: '2026-07-01' })).pageInfo.totalItems).toBe(3);
    expect((await list({ to: '2026-07-01' })).pageInfo.totalItems).toBe(3);
    expect(
      (await list({ team: 'group:default/red' })).pageInfo.totalItems,
    ).toBe(4);
    await expect(list({ cursor: 'abc' })).rejects.toThrow(/is no cursor/);
  });
});
