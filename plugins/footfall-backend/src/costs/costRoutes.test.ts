import { TestDatabases } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import {
  asService,
  asUser,
  startFootfall,
  StartedFootfall,
} from '../__testUtils__/startFootfall';

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
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let knex: Knex;
  let footfall: StartedFootfall;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    footfall = await startFootfall({ knex, config: { costs } });
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
});
