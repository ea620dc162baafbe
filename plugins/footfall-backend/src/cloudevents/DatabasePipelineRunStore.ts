import { DeploymentOutcome } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { RunDeployment, RunEnd } from './pipelineRuns';
import { PipelineRunStore } from './PipelineRunStore';

interface DeploymentRow {
  source: string;
  external_id: string;
  run_key: string;
  deployment: string;
  recorded_ms: number | string;
}

interface EndRow {
  run_key: string;
  run_source: string;
  run_id: string;
  outcome: string;
  finished_ms: number | string;
  recorded_ms: number | string;
}

const DEPLOYMENTS = 'pipeline_run_deployments';
const ENDS = 'pipeline_run_ends';

/**
 * The last of the rows of each identity, in an order that is the same in every
 * replica: two that write the same rows wait for each other.
 */
function lastOfEach<R>(
  rows: readonly R[],
  identityOf: (row: R) => string,
): R[] {
  return [...new Map(rows.map(row => [identityOf(row), row]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

export class DatabasePipelineRunStore implements PipelineRunStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async recordDeployments(
    deployments: readonly RunDeployment[],
    nowMs: number,
  ) {
    const rows = deployments.map(
      ({ key, input }): DeploymentRow => ({
        source: input.source,
        external_id: input.id,
        run_key: key,
        deployment: JSON.stringify(input),
        recorded_ms: nowMs,
      }),
    );
    const identityOf = (row: DeploymentRow) =>
      JSON.stringify([row.source, row.external_id]);
    for (const chunk of inChunks(lastOfEach(rows, identityOf))) {
      await this.#knex<DeploymentRow>(DEPLOYMENTS)
        .insert(chunk)
        .onConflict(['source', 'external_id'])
        .merge();
    }
  }

  async recordEnds(ends: readonly RunEnd[], nowMs: number) {
    const rows = ends.map(
      (end): EndRow => ({
        run_key: end.key,
        run_source: end.runSource,
        run_id: end.runId,
        outcome: end.outcome,
        finished_ms: end.finishedMs,
        recorded_ms: nowMs,
      }),
    );
    const identityOf = (row: EndRow) =>
      JSON.stringify([row.run_key, row.run_source, row.run_id]);
    for (const chunk of inChunks(lastOfEach(rows, identityOf))) {
      await this.#knex<EndRow>(ENDS)
        .insert(chunk)
        .onConflict(['run_key', 'run_source', 'run_id'])
        .merge();
    }
  }

  async listDeployments(keys: readonly string[]) {
    const found: RunDeployment[] = [];
    for (const chunk of inChunks(keys)) {
      const rows: DeploymentRow[] = await this.#knex(DEPLOYMENTS)
        .whereIn('run_key', chunk)
        .orderBy(['source', 'external_id']);
      found.push(
        ...rows.map(row => ({
          key: row.run_key,
          input: JSON.parse(row.deployment),
        })),
      );
    }
    return found;
  }

  async listEnds(keys: readonly string[]) {
    const found: RunEnd[] = [];
    for (const chunk of inChunks(keys)) {
      const rows: EndRow[] = await this.#knex(ENDS).whereIn('run_key', chunk);
      found.push(
        ...rows.map(row => ({
          key: row.run_key,
          runSource: row.run_source,
          runId: row.run_id,
          outcome: row.outcome as DeploymentOutcome,
          finishedMs: integerOf(row.finished_ms),
        })),
      );
    }
    return found;
  }

  async deleteRecordedBefore(ms: number) {
    const deleted = await Promise.all(
      [DEPLOYMENTS, ENDS].map(table =>
        this.#knex(table).where('recorded_ms', '<', ms).delete(),
      ),
    );
    return deleted.reduce((sum, count) => sum + count, 0);
  }
}
