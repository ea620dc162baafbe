import {
  addDays,
  StoredEstimate,
  ToolEstimatesQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { TODAY } from './organisation';

type Offer = StoredEstimate['estimate'];
type Line = Offer['lines'][number];

const inDollars = (amount: string) => ({
  low: amount,
  high: amount,
  currency: 'USD',
});

const machine = (amount: string): Line => ({
  id: '1',
  title: 'aws_instance.web: Instance usage',
  item: 'aws_instance',
  unit: 'hours',
  quantity: { low: '730', high: '730' },
  price: {
    amount: '0.0472',
    currency: 'USD',
    asOf: addDays(TODAY, -2),
    source: 'Infracost',
  },
  monthly: inDollars(amount),
  missing: null,
});

const traffic: Line = {
  id: '2',
  title: 'aws_instance.web: Outbound data transfer',
  item: 'aws_instance',
  unit: 'GB',
  quantity: null,
  price: null,
  monthly: null,
  missing: {
    reason: 'not-priced-by-source',
    detail: 'It depends on usage; tell infracost how much in its usage file',
  },
};

function estimateOf(
  index: number,
  part: Partial<StoredEstimate>,
  offer: Partial<Offer> = {},
): StoredEstimate {
  const at = `${addDays(TODAY, -index)}T09:30:00Z`;
  return {
    id: `estimate-${index}`,
    kind: 'pull-request',
    ref: `https://github.com/halden/stack/pull/${100 - index}`,
    estimate: {
      provider: 'aws',
      region: '*',
      completeness: 'complete',
      monthly: inDollars('34.46'),
      unknownLines: 0,
      lines: [machine('34.456')],
      pricesFrom: addDays(TODAY, -2),
      pricesTo: addDays(TODAY, -2),
      conversions: [],
      ...offer,
    },
    unsupported: 0,
    estimatedAt: at,
    receivedAt: at,
    ...part,
  };
}

const partial: Partial<Offer> = {
  completeness: 'partial',
  unknownLines: 2,
  lines: [machine('34.456'), traffic],
};

/** Pull requests and an environment: known, in part, and not at all. */
export const fixtureToolEstimates: readonly StoredEstimate[] = [
  estimateOf(0, {}),
  estimateOf(1, { unsupported: 1 }, partial),
  estimateOf(
    2,
    { ref: 'file:///srv/stack', unsupported: null },
    {
      provider: 'several',
      completeness: 'unknown',
      monthly: null,
      unknownLines: 1,
      lines: [traffic],
    },
  ),
  estimateOf(
    3,
    { kind: 'environment', ref: 'environment-5', unsupported: 2 },
    partial,
  ),
];

/** The estimates of made-up tools, as they are listed and read. */
export function createFixtureToolEstimates(all: readonly StoredEstimate[]) {
  return {
    getToolEstimates: async ({ kind, ref }: ToolEstimatesQuery = {}) => {
      const estimates = all
        .filter(
          one =>
            (kind === undefined || one.kind === kind) &&
            (ref === undefined || one.ref === ref),
        )
        .map(({ estimate: { lines: _, ...estimate }, ...one }) => ({
          ...one,
          estimate,
        }));
      return {
        estimates,
        pageInfo: { totalItems: estimates.length, nextCursor: null },
      };
    },
    exportToolEstimates: async () => 'id,kind,ref\n',
    getToolEstimate: async (id: string) => {
      const found = all.find(one => one.id === id);
      return found ?? Promise.reject(new Error(`There is no estimate ${id}`));
    },
  };
}
