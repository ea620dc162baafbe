import { TestDatabases } from '@backstage/backend-test-utils';
import { InfracostReport } from '@footfall/backstage-plugin-footfall-common';
import {
  asService,
  asUser,
  properRefusals,
  refusalsOf,
  startFootfall,
  StartedFootfall,
} from '../__testUtils__/startFootfall';

const PULLS = 'https://example.com/pulls';

const component = (monthlyCost: string | null) => ({
  name: 'Hours',
  unit: 'hours',
  monthlyQuantity: monthlyCost === null ? null : '730',
  price: '0.1',
  monthlyCost,
});

const reportOf = (
  ref: string,
  timeGenerated: string,
  changes: Partial<InfracostReport> = {},
): InfracostReport => ({
  kind: 'pull-request',
  ref,
  breakdown: {
    version: '0.2',
    currency: 'USD',
    timeGenerated,
    projects: [
      {
        name: 'stack',
        breakdown: {
          resources: [
            {
              name: 'aws_instance.web',
              costComponents: [component('73'), component(null)],
            },
          ],
        },
      },
    ],
    summary: { totalUnsupportedResources: 2 },
  },
  ...changes,
});

describe('estimates of tools over HTTP', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;

  beforeAll(async () => {
    footfall = await startFootfall({
      knex: await databases.init('SQLITE_3'),
    });
    const { costs } = footfall.client(asService);
    for (const report of [
      reportOf(`${PULLS}/1`, '2026-03-01T00:00:00Z'),
      reportOf(`${PULLS}/2`, '2026-03-02T00:00:00Z'),
      reportOf(`${PULLS}/3`, '2026-03-02T00:00:00Z'),
      reportOf('stack', '2026-03-03T00:00:00Z', { kind: 'template' }),
    ]) {
      await costs.postInfracost(report);
    }
  });

  it('are listed newest first, without lines, with what is unknown in them', async () => {
    const { costs } = footfall.client(asUser);
    const { estimates, pageInfo } = await costs.getToolEstimates({
      kind: 'pull-request',
    });
    expect(pageInfo).toEqual({ totalItems: 3, nextCursor: null });
    expect(estimates.map(({ ref }) => ref)).toEqual([
      `${PULLS}/3`,
      `${PULLS}/2`,
      `${PULLS}/1`,
    ]);
    expect(estimates[0]).toMatchObject({
      kind: 'pull-request',
      unsupported: 2,
      estimatedAt: '2026-03-02T00:00:00.000Z',
      estimate: {
        completeness: 'partial',
        monthly: { low: '73.00', currency: 'USD' },
        unknownLines: 2,
      },
    });
    expect(estimates[0].estimate).not.toHaveProperty('lines');
  });

  it('are read page by page, whatever comes in meanwhile', async () => {
    const service = footfall.client(asService).costs;
    const { costs } = footfall.client(asUser);
    const ask = (cursor?: string) =>
      costs.getToolEstimates({ kind: 'pull-request', limit: 1, cursor });
    const first = await ask();
    const added = `${PULLS}/4`;
    await service.postInfracost(reportOf(added, '2026-03-09T00:00:00Z'));
    const second = await ask(first.pageInfo.nextCursor ?? undefined);
    const third = await ask(second.pageInfo.nextCursor ?? undefined);
    expect(third.pageInfo.nextCursor).toBeNull();
    expect(
      [first, second, third].map(({ estimates }) => estimates[0].ref),
    ).toEqual([`${PULLS}/3`, `${PULLS}/2`, `${PULLS}/1`]);
  });

  it('are found by what they are about, and read with their lines', async () => {
    const { costs } = footfall.client(asUser);
    const { estimates } = await costs.getToolEstimates({
      kind: 'template',
      ref: 'template:stack',
    });
    expect(estimates).toMatchObject([{ ref: 'template:default/stack' }]);
    const { estimate, ...one } = await costs.getToolEstimate(estimates[0].id);
    expect(one.id).toBe(estimates[0].id);
    expect(estimate.lines).toMatchObject([
      { monthly: { low: '73' } },
      { monthly: null, missing: { reason: 'not-priced-by-source' } },
      { title: '2 resources that Infracost does not price' },
    ]);
  });

  it('are a table as well', async () => {
    const csv = await footfall
      .client(asUser)
      .costs.exportToolEstimates({ ref: `${PULLS}/1` });
    const [head, line, ...rest] = csv.trim().split('\n');
    expect(head).toMatch(/^id,kind,ref,estimatedAt,.*,unsupported,/);
    expect(line).toContain(`pull-request,${PULLS}/1,2026-03-01T00:00:00.000Z,`);
    expect(line).toContain(',aws,partial,73.00,73.00,USD,2,2,');
    expect(rest).toEqual([]);
  });

  it.each([
    ['what nobody handed in', Buffer.from('template:x').toString('base64url')],
    ['what is no id', 'unheard-of'],
    [
      'what nothing is called',
      Buffer.from('template:\0').toString('base64url'),
    ],
  ])('are not there for %s', async (_, id) => {
    const { body, status } = await footfall.get(`/cost-estimates/${id}`);
    expect(status).toBe(404);
    expect(body.error.message).toMatch(/no estimate/);
  });

  it.each([
    ['another kind', 'kind=wish', /kind/],
    ['a cursor of nobody', 'cursor=abc', /no cursor/],
    [
      'a cursor of nothing',
      `cursor=${Buffer.from('before:1:abc').toString('base64url')}`,
      /no cursor/,
    ],
    ['a ref that is none', 'kind=template&ref=a:', /no entity ref/],
  ])('are refused for %s', async (_, query, message) => {
    const { body, status } = await footfall.get(`/cost-estimates?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it('are for those who may see what things cost', async () => {
    const narrowed = await startFootfall({
      knex: await databases.init('SQLITE_3'),
      denied: ['footfall.cost.read'],
    });
    const { costs } = footfall.client(asUser);
    const [{ id }] = (await costs.getToolEstimates()).estimates;
    for (const path of ['/cost-estimates', `/cost-estimates/${id}`]) {
      expect(await refusalsOf(footfall, narrowed, path)).toEqual(
        properRefusals('footfall.cost.read'),
      );
    }
  });
});
