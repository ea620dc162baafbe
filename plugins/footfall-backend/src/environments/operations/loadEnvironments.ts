import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import {
  StoredEnvironment,
  StoredEnvironmentEstimate,
  StoredShutdown,
} from '../EnvironmentStore';
import {
  EnvironmentRow,
  EstimateRow,
  toEnvironment,
  toEstimate,
} from './environmentRow';
import { ShutdownRow, toShutdown } from './shutdownRow';

/** Environments with what they cost and how shutting them down stands. */
export async function loadEnvironments(
  knex: Knex,
  rows: readonly EnvironmentRow[],
): Promise<StoredEnvironment[]> {
  const estimates = new Map<string, StoredEnvironmentEstimate[]>();
  const shutdowns = new Map<string, StoredShutdown>();
  for (const chunk of inChunks(rows.map(({ id }) => id))) {
    const estimateRows: EstimateRow[] = await knex('environment_estimates')
      .whereIn('environment_id', chunk)
      .orderBy(['environment_id', 'from_ms']);
    for (const row of estimateRows) {
      const list = estimates.get(row.environment_id) ?? [];
      estimates.set(row.environment_id, [...list, toEstimate(row)]);
    }
    const shutdownRows: ShutdownRow[] = await knex('environment_shutdowns')
      .whereIn('environment_id', chunk)
      .orderBy(['environment_id', 'requested_ms', 'id']);
    // The last one of each stays.
    shutdownRows.forEach(row =>
      shutdowns.set(row.environment_id, toShutdown(row)),
    );
  }
  return rows.map(row =>
    toEnvironment(
      row,
      estimates.get(row.id) ?? [],
      shutdowns.get(row.id) ?? null,
    ),
  );
}
