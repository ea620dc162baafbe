import { z } from 'zod';
import { adoptionQuerySchema } from './adoption';
import { inboxQuerySchema, inboxReplaySchema } from './inbox';
import { apiOperations } from './operations';
import { footfallPermissions } from './permissions';
import { daySchema, metricSchema } from './primitives';
import { routeUsageQuerySchema } from './routeUsage';
import { servicesQuerySchema } from './services';

describe('daySchema', () => {
  it('takes days of the calendar only', () => {
    expect(daySchema.parse('2024-02-29')).toBe('2024-02-29');
    expect(daySchema.safeParse('2026-02-29').success).toBe(false);
    expect(daySchema.safeParse('today').error?.issues[0].message).toBe(
      'must be a day, written as YYYY-MM-DD',
    );
  });
});

describe('metricSchema', () => {
  it('is a value or a reason, never both', () => {
    const none = { value: null, numerator: null, denominator: null };
    const some = { value: 0.5, numerator: 1, denominator: 2 };
    const accepts = (value: unknown) => metricSchema.safeParse(value).success;
    expect(accepts({ ...some, reason: null })).toBe(true);
    expect(accepts({ ...none, reason: 'too-few-people' })).toBe(true);
    expect(accepts({ ...none, reason: null })).toBe(false);
    expect(accepts({ ...some, reason: 'too-few-people' })).toBe(false);
    expect(accepts({ ...none, reason: 'who knows' })).toBe(false);
  });
});

describe('queries', () => {
  it('have defaults that make the empty query useful', () => {
    expect(adoptionQuerySchema.parse({})).toEqual({
      tier: 'production',
      by: 'organisation',
      sort: 'title',
      order: 'asc',
      limit: 200,
    });
    expect(servicesQuerySchema.parse({})).toMatchObject({
      tier: 'production',
      sort: 'title',
      limit: 50,
    });
    expect(routeUsageQuerySchema.parse({})).toEqual({
      tier: 'production',
      interval: 'week',
    });
    expect(inboxQuerySchema.parse({})).toEqual({ limit: 50 });
  });

  it('read numbers from the text of a URL', () => {
    expect(adoptionQuerySchema.parse({ limit: '25' }).limit).toBe(25);
  });

  it.each([
    [adoptionQuerySchema, { limit: '0' }],
    [adoptionQuerySchema, { limit: '1001' }],
    [adoptionQuerySchema, { limit: '2.5' }],
    [adoptionQuerySchema, { limit: 'many' }],
    [adoptionQuerySchema, { tier: 'live' }],
    [adoptionQuerySchema, { by: 'person' }],
    [adoptionQuerySchema, { sort: 'actor' }],
    [adoptionQuerySchema, { from: '2026-02-30' }],
    [adoptionQuerySchema, { interval: 'year' }],
    [servicesQuerySchema, { limit: '501' }],
    [servicesQuerySchema, { state: 'green' }],
    [inboxQuerySchema, { limit: '501' }],
    [inboxReplaySchema, { ids: [] }],
    [inboxReplaySchema, { id: ['1'] }],
  ])('refuse what they do not know (%#)', (schema, query) => {
    expect(schema.safeParse(query).success).toBe(false);
  });

  it('take an empty replay for all items', () => {
    expect(inboxReplaySchema.parse({})).toEqual({});
  });
});

describe('apiOperations', () => {
  const operations = Object.entries(apiOperations);

  it('has no two operations at one address', () => {
    const addresses = operations.map(([, { method, path }]) => method + path);
    expect(new Set(addresses).size).toBe(operations.length);
  });

  it('describes every answer as an object of a name of its own', () => {
    const names = operations.map(
      ([, { response }]) => z.toJSONSchema(response, { io: 'input' }).$ref,
    );
    expect(names.filter(name => !name?.startsWith('#/$defs/'))).toEqual([]);
  });

  it('never answers who acted', () => {
    for (const [, { response }] of operations) {
      const keys = JSON.stringify(z.toJSONSchema(response, { io: 'input' }));
      expect(keys).not.toMatch(/"(actor|person|personKey|user)"\s*:/);
    }
  });
});

describe('footfallPermissions', () => {
  it('are all named after the plugin, and each once', () => {
    const names = footfallPermissions.map(({ name }) => name);
    expect(names.filter(name => !name.startsWith('footfall.'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
