import {
  addDays,
  Day,
  InfracostReport,
} from '@footfall/backstage-plugin-footfall-common';

/** What one part of a resource costs a month, in the words of Infracost. */
interface Part {
  readonly name: string;
  readonly unit: string;
  /** Null where only usage decides. */
  readonly quantity: string | null;
  readonly price: string;
  readonly cost: string | null;
}

interface PullRequestPlan {
  readonly address: string;
  readonly daysAgo: number;
  readonly project: string;
  readonly resources: Readonly<Record<string, readonly Part[]>>;
  /** Resources that Infracost does not price, by their type. */
  readonly unsupported: Readonly<Record<string, number>>;
}

const HOURS = { unit: 'hours', quantity: '730' } as const;

const pullRequests: readonly PullRequestPlan[] = [
  {
    address: 'https://git.halden.example/ledger/infrastructure/pulls/412',
    daysAgo: 1,
    project: 'ledger/production',
    resources: {
      'aws_db_instance.ledger_replica': [
        {
          ...HOURS,
          name: 'Database instance (on-demand, db.r6g.large)',
          price: '0.252',
          cost: '183.96',
        },
        {
          name: 'Storage (general purpose SSD, gp3)',
          unit: 'GB',
          quantity: '200',
          price: '0.133',
          cost: '26.6',
        },
      ],
    },
    unsupported: {},
  },
  {
    address: 'https://git.halden.example/fraud-models/infrastructure/pulls/88',
    daysAgo: 3,
    project: 'fraud-models/staging',
    resources: {
      'aws_instance.graph_features': [
        {
          ...HOURS,
          name: 'Instance usage (Linux/UNIX, on-demand, g4dn.xlarge)',
          price: '0.615',
          cost: '448.95',
        },
      ],
      'aws_s3_bucket.embeddings': [
        {
          name: 'Storage',
          unit: 'GB',
          quantity: null,
          price: '0.024',
          cost: null,
        },
      ],
    },
    unsupported: {},
  },
  {
    address: 'https://git.halden.example/web-banking/infrastructure/pulls/1037',
    daysAgo: 8,
    project: 'web-banking/production',
    resources: {
      'aws_lb.statements': [
        {
          ...HOURS,
          name: 'Application load balancer',
          price: '0.02646',
          cost: '19.3158',
        },
      ],
    },
    unsupported: { aws_shield_protection: 1 },
  },
];

const toComponent = ({ cost, name, price, quantity, unit }: Part) => ({
  name,
  unit,
  price,
  monthlyQuantity: quantity,
  monthlyCost: cost,
});

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * What pull requests of Halden Bank would cost, as `infracost breakdown --format
 * json` says it. Made up, as they are.
 */
export const haldenBankPullRequests = ({
  today,
}: {
  readonly today: Day;
}): InfracostReport[] =>
  pullRequests.map(({ address, daysAgo, project, resources, unsupported }) => ({
    kind: 'pull-request',
    ref: address,
    breakdown: {
      version: '0.2',
      currency: 'USD',
      timeGenerated: `${addDays(today, -daysAgo)}T10:12:00Z`,
      projects: [
        {
          name: project,
          metadata: {},
          breakdown: {
            resources: Object.entries(resources).map(([name, parts]) => ({
              name,
              resourceType: name.split('.')[0],
              costComponents: parts.map(toComponent),
            })),
          },
        },
      ],
      summary: {
        totalUnsupportedResources: sumOf(unsupported),
        unsupportedResourceCounts: unsupported,
      },
    },
  }));
