import { Entity } from '@backstage/catalog-model';
import { TestDatabases } from '@backstage/backend-test-utils';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseAllDocuments } from 'yaml';
import { TestFootfall } from './__testUtils__/TestFootfall';

/*
 * A real organisation's record, kept beside the repository. What the figures
 * must be was computed by another program from the same definitions.
 */
const record = resolve(__dirname, '../../../../shared/data/govuk');
const describeWithRecord = existsSync(record) ? describe : describe.skip;

interface ExpectedWindow {
  window: { from: string; to: string };
  tier: 'production' | 'staging';
  teams: Record<string, Record<string, number>>;
}

const read = (file: string) => readFileSync(resolve(record, file));

function readEntities(): Entity[] {
  return parseAllDocuments(read('catalog.yaml').toString('utf8')).flatMap(
    document => (document.toJSON() as Entity | null) ?? [],
  );
}

function readDeployments(): DeploymentInput[] {
  const rows: Record<string, string>[] = parse(
    gunzipSync(read('deployments.csv.gz')),
    { columns: true },
  );
  return rows.map((row, index) => ({
    source: 'govuk-helm-charts',
    id: `${row.commit}/${row.service}/${row.environment}/${index}`,
    service: row.service,
    environment: row.environment,
    occurredAt: row.occurred_at,
    version: row.version || undefined,
    commit: { sha: row.commit },
    actor: row.actor,
  }));
}

const config = {
  tiers: [
    { tier: 'production', match: 'production' },
    { tier: 'staging', match: 'staging' },
    { tier: 'development', match: 'integration' },
    { tier: 'ephemeral', match: 'test' },
  ],
  routes: [
    { id: 'continuous', title: 'Continuous deployment', kind: 'paved' },
    { id: 'by-hand', title: 'Edited by hand', kind: 'bypass' },
  ],
  routeRules: [
    { id: 'bot', route: 'continuous', match: { actor: 'bot' } },
    { id: 'person', route: 'by-hand', match: { actor: { prefix: 'person-' } } },
  ],
};

describeWithRecord('the GOV.UK record', () => {
  jest.setTimeout(300_000);
  const databases = TestDatabases.create();

  it.each(databases.eachSupportedId())(
    'gives the figures that another program computed, on %p',
    async id => {
      const footfall = await TestFootfall.create({
        knex: await databases.init(id),
        config,
        entities: readEntities(),
        now: '2025-07-01T06:00:00Z',
      });
      await footfall.syncCatalog();
      const deployments = readDeployments();
      const result = await footfall.ingest(deployments);
      expect(result).toEqual({
        accepted: deployments.length,
        duplicates: 0,
        corrected: 0,
        rejected: [],
      });
      await footfall.rollUp();

      const expected: ExpectedWindow[] = JSON.parse(
        read('expected.json').toString('utf8'),
      );
      expect(expected).toHaveLength(3);
      for (const { window, tier, teams } of expected) {
        const report = await footfall.adoption({ ...window, tier, by: 'team' });
        const { '*': total, ...byTeam } = teams;
        expect(report.total).toMatchObject(total);
        const rows = Object.fromEntries(
          report.rows.map(row => [row.key.replace('group:default/', ''), row]),
        );
        expect(Object.keys(rows).sort()).toEqual(Object.keys(byTeam).sort());
        expect(rows).toMatchObject(byTeam);
      }
    },
  );
});
