import { Entity } from '@backstage/catalog-model';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AdoptionRow,
  Day,
  DeploymentInput,
} from '@footfall/backstage-plugin-footfall-common';
import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { Knex } from 'knex';
import {
  naiveAdoption,
  NaiveRow,
  NaiveState,
} from './__testUtils__/naiveAdoption';
import { TestFootfall } from './__testUtils__/TestFootfall';

/*
 * Whatever comes in, in whatever order, and whatever changes meanwhile: once
 * everything is rolled up, the figures are those of a plain computation over
 * the deployments as they stand.
 */

const names = ['ledger', 'cards', 'fx', 'portal', 'risk', 'shared-lib'];
const owners = ['group:default/red', 'group:default/blue'];
const START_MS = Date.parse('2026-03-01T06:00:00Z');
const DAY_MS = 86_400_000;

/** Each set of rules as configuration, and as a plain function. */
const ruleSets: { config: JsonObject[]; kindOf: (tool?: string) => string }[] =
  [
    {
      config: [
        { id: 'r1', route: 'gold', match: { attributes: { tool: 'argo' } } },
        { id: 'r2', route: 'hand', match: { attributes: { tool: 'kubectl' } } },
      ],
      kindOf: tool =>
        ({ argo: 'paved', kubectl: 'bypass' }[tool ?? ''] ?? 'unknown'),
    },
    {
      config: [
        {
          id: 'r1',
          route: 'gold',
          match: { attributes: { tool: ['argo', 'jenkins'] } },
        },
        { id: 'rest', route: 'hand', match: {} },
      ],
      kindOf: tool =>
        tool === 'argo' || tool === 'jenkins' ? 'paved' : 'bypass',
    },
  ];

const configOf = (rules: number, timeZone: string): JsonObject => ({
  timeZone,
  tiers: [
    { tier: 'production', match: 'production' },
    { tier: 'staging', match: 'staging' },
  ],
  routes: [
    { id: 'gold', title: 'Golden path', kind: 'paved' },
    { id: 'hand', title: 'By hand', kind: 'bypass' },
  ],
  routeRules: ruleSets[rules].config,
  people: { minPeople: 1 },
});

interface DeploymentSketch {
  id: number;
  name: number;
  hoursAgo: number;
  environment: string;
  tool: string | undefined;
  actor: string | undefined;
}

const deploymentSketch: fc.Arbitrary<DeploymentSketch> = fc.record({
  id: fc.nat(25),
  name: fc.nat(names.length - 1),
  hoursAgo: fc.nat(24 * 130),
  environment: fc.constantFrom('production', 'production', 'staging', 'lab'),
  tool: fc.constantFrom('argo', 'argo', 'jenkins', 'kubectl', undefined),
  actor: fc.constantFrom('ann', 'bo', 'cy', 'deployer[bot]', undefined),
});

type CatalogSketch = readonly (
  | { owner: number; type: 'service' | 'website' | 'library' }
  | undefined
)[];

const catalogSketch: fc.Arbitrary<CatalogSketch> = fc.tuple(
  ...names.map(() =>
    fc.option(
      fc.record({
        owner: fc.nat(owners.length - 1),
        type: fc.constantFrom(
          'service' as const,
          'service' as const,
          'website' as const,
          'library' as const,
        ),
      }),
      { nil: undefined, freq: 4 },
    ),
  ),
);

type Step =
  | { do: 'ingest'; deployments: DeploymentSketch[] }
  | { do: 'catalog'; catalog: CatalogSketch }
  | { do: 'rules'; rules: number }
  | { do: 'wait'; hours: number }
  | { do: 'rollUp' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ingest' as const),
      deployments: fc.array(deploymentSketch, { minLength: 1, maxLength: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('catalog' as const),
      catalog: catalogSketch,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rules' as const),
      rules: fc.nat(ruleSets.length - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      hours: fc.integer({ min: 1, max: 24 * 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rollUp' as const) }) },
);

function entitiesOf(catalog: CatalogSketch): Entity[] {
  const components = catalog.flatMap((component, index): Entity[] =>
    component
      ? [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: { name: names[index] },
            spec: { type: component.type, owner: owners[component.owner] },
          },
        ]
      : [],
  );
  const teams = ['red', 'blue'].map(
    (name): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name },
      spec: { type: 'team', children: [] },
    }),
  );
  return [...teams, ...components];
}

function plain(row: AdoptionRow): NaiveRow {
  const people = row.figures.peopleBypassing;
  return {
    known: row.known,
    registered: row.registered,
    paved: row.paved,
    mixed: row.mixed,
    bypassing: row.bypassing,
    dormant: row.dormant,
    deployments: row.deployments,
    pavedDeployments: row.pavedDeployments,
    bypassDeployments: row.bypassDeployments,
    unknownDeployments: row.unknownDeployments,
    peopleDeploying: people.denominator ?? 0,
    peopleBypassing: people.numerator ?? 0,
  };
}

class Simulation {
  readonly #knex: Knex;
  readonly #timeZone: string;
  readonly #deployments = new Map<string, DeploymentInput>();
  readonly #catalog = new Map<string, NaiveState[]>();
  #nowMs = START_MS;
  #rules = 0;
  #entities: Entity[];
  #footfall!: TestFootfall;

  constructor(knex: Knex, timeZone: string, catalog: CatalogSketch) {
    this.#knex = knex;
    this.#timeZone = timeZone;
    this.#entities = entitiesOf(catalog);
    this.#note(catalog, -Infinity);
  }

  async start() {
    await this.#restart();
    await this.#footfall.syncCatalog();
  }

  async run(next: Step) {
    // Time passes with every step, so that no two states begin at once.
    this.#nowMs += 60_000;
    this.#footfall.now = new Date(this.#nowMs).toISOString();
    const actions: { [D in Step['do']]: (s: Step & { do: D }) => unknown } = {
      ingest: ({ deployments }) => this.#ingest(deployments),
      catalog: ({ catalog }) => this.#changeCatalog(catalog),
      rules: ({ rules }) => {
        this.#rules = rules;
        return this.#restart();
      },
      wait: ({ hours }) => {
        this.#nowMs += hours * 3_600_000;
        return undefined;
      },
      rollUp: () => this.#footfall.rollUp(),
    };
    await (actions[next.do] as (s: Step) => unknown)(next);
  }

  /** The figures of a window, in two tiers, as they are and as they should be. */
  async figures(daysBack: number, days: number) {
    await this.#footfall.rollUp();
    const figures: { actual: object; expected: object }[] = [];
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;
    const to = day(this.#nowMs - daysBack * DAY_MS);
    const from = day(Date.parse(to) - days * DAY_MS);
    for (const tier of ['production', 'staging'] as const) {
      const report = await this.#footfall.adoption({
        from,
        to,
        tier,
        by: 'team',
      });
      const expected = naiveAdoption(
        {
          deployments: [...this.#deployments.values()],
          catalog: this.#catalog,
          kindOf: deployment =>
            ruleSets[this.#rules].kindOf(deployment.attributes?.tool),
          timeZone: this.#timeZone,
        },
        { from, to },
        tier,
      );
      figures.push({
        actual: Object.fromEntries(
          report.rows.map(row => [row.key, plain(row)]),
        ),
        expected: Object.fromEntries(expected),
      });
    }
    return figures;
  }

  async #restart() {
    this.#footfall = await TestFootfall.create({
      knex: this.#knex,
      config: configOf(this.#rules, this.#timeZone),
      entities: this.#entities,
      now: new Date(this.#nowMs).toISOString(),
    });
  }

  async #ingest(sketches: DeploymentSketch[]) {
    const batch = sketches.map((sketch): DeploymentInput => {
      const occurredMs = this.#nowMs - sketch.hoursAgo * 3_600_000;
      return {
        source: 'ci',
        id: String(sketch.id),
        service: names[sketch.name],
        environment: sketch.environment,
        occurredAt: new Date(occurredMs).toISOString(),
        actor: sketch.actor,
        attributes: sketch.tool ? { tool: sketch.tool } : {},
      };
    });
    const result = await this.#footfall.ingest(batch);
    if (result.rejected.length > 0) {
      throw new Error('Every deployment of the simulation is a good one');
    }
    batch.forEach(deployment =>
      this.#deployments.set(deployment.id, deployment),
    );
  }

  async #changeCatalog(catalog: CatalogSketch) {
    this.#entities = entitiesOf(catalog);
    this.#footfall.entities = this.#entities;
    await this.#footfall.syncCatalog();
    this.#note(catalog, this.#nowMs);
  }

  #note(catalog: CatalogSketch, fromMs: number) {
    names.forEach((name, index) => {
      const component = catalog[index];
      const entity = component
        ? { owner: owners[component.owner], type: component.type }
        : null;
      const states = this.#catalog.get(name) ?? [];
      this.#catalog.set(name, [...states, { fromMs, entity }]);
    });
  }
}

describe('the pipeline from deployments to figures', () => {
  jest.setTimeout(300_000);
  const databases = TestDatabases.create();

  it.each(databases.eachSupportedId())(
    'agrees with a plain computation whatever happens, on %p',
    async id => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('UTC', 'Europe/London', 'America/Los_Angeles'),
          catalogSketch,
          fc.array(step, { minLength: 3, maxLength: 14 }),
          fc.nat(40),
          fc.integer({ min: 1, max: 120 }),
          async (timeZone, catalog, steps, daysBack, days) => {
            const simulation = new Simulation(
              await databases.init(id),
              timeZone,
              catalog,
            );
            await simulation.start();
            for (const next of steps) {
              await simulation.run(next);
            }
            for (const { actual, expected } of [
              ...(await simulation.figures(0, 28)),
              ...(await simulation.figures(daysBack, days)),
            ]) {
              expect(actual).toEqual(expected);
            }
          },
        ),
        { numRuns: id === 'SQLITE_3' ? 40 : 8 },
      );
    },
  );
});
