import { Knex } from 'knex';
import { inChunks } from '../../database/chunks';
import {
  EnvironmentFilter,
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

type Detail = Pick<EnvironmentFilter, 'isPresentCostOnly'>;

/** Those of environments; of each the oldest first, or only the last. */
async function loadEstimates(
  knex: Knex,
  ids: readonly string[],
  { isPresentCostOnly = false }: Detail,
): Promise<EstimateRow[]> {
  const query = knex('environment_estimates').whereIn('environment_id', ids);
  if (isPresentCostOnly) {
    query.whereIn(
      ['environment_id', 'from_ms'],
      knex('environment_estimates')
        .whereIn('environment_id', ids)
        .groupBy('environment_id')
        .select('environment_id')
        .max('from_ms'),
    );
  }
  return query.orderBy(['environment_id', 'from_ms']);
}

/** Environments with what they cost and how shutting them down stands. */
export async function loadEnvironments(
  knex: Knex,
  rows: readonly EnvironmentRow[],
  detail: Detail = {},
): Promise<StoredEnvironment[]> {
  const estimates = new Map<string, StoredEnvironmentEstimate[]>();
  const shutdowns = new Map<string, StoredShutdown>();
  for (const chunk of inChunks(rows.map(({ id }) => id))) {
    for (const row of await loadEstimates(knex, chunk, detail)) {
      const list = estimates.get(row.environment_id) ?? [];
      list.push(toEstimate(row));
      estimates.set(row.environment_id, list);
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
