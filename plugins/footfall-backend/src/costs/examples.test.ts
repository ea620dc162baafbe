import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  estimateBlueprint,
  parseDay,
  PriceBook,
  readInputs,
} from '@footfall/backstage-plugin-footfall-common';
import { readFileSync } from 'node:fs';
import { readBookText } from './readBookText';

const read = (name: string) =>
  readBookText(
    readFileSync(
      resolvePackagePath(
        '@footfall/backstage-plugin-footfall-backend',
        'examples',
        name,
      ),
      'utf8',
    ),
    name,
  );

const { prices, problems } = read('prices.example.yaml');
const examples = read('blueprints.example.yaml');
const on = parseDay('2026-11-21');
const rate = {
  from: 'USD',
  to: 'GBP',
  rate: '0.8',
  asOf: parseDay('2025-01-02'),
};

function estimate(id: string, inputs: Record<string, unknown>) {
  const blueprint = examples.blueprints.find(known => known.id === id);
  if (!blueprint) {
    throw new Error(`There is no blueprint ${id}`);
  }
  return estimateBlueprint({
    blueprint,
    inputs: readInputs(blueprint, inputs),
    book: new PriceBook(prices),
    currency: 'GBP',
    stated: { rates: [rate], on },
  });
}

describe('the example price book', () => {
  it('has nothing wrong with it, and says where each price is from', () => {
    expect(problems).toEqual([]);
    expect(prices).toHaveLength(48);
    for (const { source } of prices) {
      expect(source).toMatch(/^https:\/\//);
    }
  });

  it('counts requests of functions by the million', () => {
    const requests = prices.filter(({ item }) => item === 'function-requests');
    expect(
      requests.map(({ amount, provider, unit }) => [provider, amount, unit]),
    ).toEqual([
      ['aws', '0.2', 'million requests'],
      ['azure', '0.2', 'million requests'],
      ['gcp', '0.4', 'million requests'],
    ]);
  });

  it('has the same items for all three clouds', () => {
    const itemsOf = (provider: string) =>
      prices
        .filter(price => price.provider === provider)
        .map(({ item, unit }) => `${item} by ${unit}`);
    expect(itemsOf('aws')).toHaveLength(16);
    expect(itemsOf('azure')).toEqual(itemsOf('aws'));
    expect(itemsOf('gcp')).toEqual(itemsOf('aws'));
  });
});

describe('the example blueprints', () => {
  it('have nothing wrong with them', () => {
    expect(examples.problems).toEqual([]);
    expect(examples.blueprints.map(({ templates }) => templates)).toEqual([
      ['template:default/python-api-with-database'],
      ['template:default/gpu-notebook'],
    ]);
  });

  it.each(['aws', 'azure', 'gcp'])(
    'price every choice of a Python API on %s, with nothing unknown',
    cloud => {
      for (const size of ['small', 'medium', 'large']) {
        const { ordered, alternatives } = estimate('python-api-with-database', {
          cloud,
          size,
          databaseGb: 100,
          replicas: 3,
        });
        expect(ordered).toMatchObject({
          provider: cloud,
          completeness: 'complete',
        });
        expect(alternatives.map(({ unknownLines }) => unknownLines)).toEqual([
          0, 0,
        ]);
      }
    },
  );

  it('need no load balancer before one machine', () => {
    const idsOf = (replicas: number) =>
      estimate('python-api-with-database', { replicas }).ordered.lines.map(
        ({ id }) => id,
      );
    expect(idsOf(1)).not.toContain('load-balancer');
    expect(idsOf(2)).toContain('load-balancer');
  });

  it('price a notebook for the hours that it runs', () => {
    const { ordered } = estimate('gpu-notebook', {
      cloud: 'aws',
      gpus: 2,
      hoursPerDay: 8,
      days: 10,
    });
    const [gpus] = ordered.lines;
    expect(gpus.quantity).toEqual({ low: '160', high: '160' });
    // 160 h of $0.615 at 0.8
    expect(gpus.monthly?.low).toBe('78.72');
    expect(ordered.completeness).toBe('complete');
  });
});
