import { DeploymentOutcome } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { integerOf } from '../database/columns';
import { RunDeployment, RunEnd } from './pipelineRuns';
import { PipelineRunStore, Told } from './PipelineRunStore';

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

/** A table whose rows are replaced, and what tells its rows apart. */
interface KeyedTable<R> {
  readonly name: string;
  readonly identity: readonly (keyof R & string)[];
}

const deploymentTable: KeyedTable<DeploymentRow> = {
  name: DEPLOYMENTS,
  identity: ['source', 'external_id'],
};
const endTable: KeyedTable<EndRow> = {
  name: ENDS,
  identity: ['run_key', 'run_source', 'run_id'],
};

/**
 * The last of the rows of each identity, in an order that is the same in every
 * replica: two that write the same rows wait for each other.
 */
function lastOfEach<R>(rows: readonly R[], { identity }: KeyedTable<R>): R[] {
  const identityOf = (row: R) =>
    JSON.stringify(identity.map(column => row[column]));
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
    deployments: readonly Told<RunDeployment>[],
    nowMs: number,
  ) {
    await this.#replace(deploymentTable, deployments, deployment => ({
      source: deployment.input.source,
      external_id: deployment.input.id,
      run_key: deployment.key,
      deployment: JSON.stringify(deployment.input),
      recorded_ms: deployment.saidMs ?? nowMs,
    }));
  }

  async recordEnds(ends: readonly Told<RunEnd>[], nowMs: number) {
    await this.#replace(endTable, ends, end => ({
      run_key: end.key,
      run_source: end.runSource,
      run_id: end.runId,
      outcome: end.outcome,
      finished_ms: end.finishedMs,
      recorded_ms: end.saidMs ?? nowMs,
    }));
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

  // What is said now replaces what is there, whatever the clocks of two
  // replicas say; what is told again only what was recorded before it was said.
  async #replace<T, R extends object>(
    table: KeyedTable<R>,
    items: readonly Told<T>[],
    toRow: (item: Told<T>) => R,
  ) {
    const isToldAgain = ({ saidMs }: Told<T>) => saidMs !== undefined;
    const rowsOf = (told: readonly Told<T>[]) =>
      inChunks(lastOfEach(told.map(toRow), table));
    const insert = (chunk: R[]) =>
      this.#knex(table.name)
        .insert(chunk)
        .onConflict([...table.identity])
        .merge();
    for (const chunk of rowsOf(items.filter(isToldAgain))) {
      await insert(chunk).where(
        `${table.name}.recorded_ms`,
        '<=',
        this.#knex.ref('excluded.recorded_ms'),
      );
    }
    for (const chunk of rowsOf(items.filter(item => !isToldAgain(item)))) {
      await insert(chunk);
    }
  }
}
