import { Entity } from '@backstage/catalog-model';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseAllDocuments } from 'yaml';

/*
 * A real organisation's record, kept beside the repository. What the figures
 * must be was computed by another program from the same definitions.
 */
const record = resolve(__dirname, '../../../../../shared/data/govuk');

/** Figures of one window, by team. */
export interface ExpectedWindow {
  window: { from: string; to: string };
  tier: 'production' | 'staging';
  teams: Record<string, Record<string, number>>;
}

const read = (file: string) => readFileSync(resolve(record, file));

export const hasGovukRecord = () => existsSync(record);

export function readGovukEntities(): Entity[] {
  return parseAllDocuments(read('catalog.yaml').toString('utf8')).flatMap(
    document => (document.toJSON() as Entity | null) ?? [],
  );
}

/** Oldest first. */
export function readGovukDeployments(): DeploymentInput[] {
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

export function readGovukFigures(): ExpectedWindow[] {
  return JSON.parse(read('expected.json').toString('utf8'));
}

/** Everything that the bot does is paved, and what people do is not. */
export const govukConfig = {
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
