import { JsonObject } from '@backstage/types';
import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './BackendProcess';
import { BenchDatabase } from './database';
import { bodiesOf, HistoryOptions } from './deployments';
import { footfallConfig } from './footfallConfig';
import { sendAll, waitForCatalog, waitForRollups } from './load';
import { createMandates } from './mandates';
import { organisationEntities, organisationSize } from './organisation';

const BATCH_SIZE = 1_000;
const CONNECTIONS = 4;

/** A history, and the database that holds it. */
export interface StoredHistory extends HistoryOptions {
  readonly database: BenchDatabase;
}

/** A history of the usual organisation, in a database of PostgreSQL. */
export const historyOf = (deployments: number): StoredHistory => ({
  organisation: organisationSize,
  deployments,
  database: { engine: 'postgres', name: `d${deployments}` },
});

/** A backend over a database, with the catalog of a history's organisation. */
export async function startOver(
  { database, organisation }: Pick<StoredHistory, 'database' | 'organisation'>,
  footfall: JsonObject = footfallConfig,
): Promise<BackendProcess> {
  const backend = await BackendProcess.start({
    database,
    entities: organisationEntities(organisation),
    footfall,
  });
  await waitForCatalog(backend);
  return backend;
}

async function countDeployments(backend: BackendProcess): Promise<number> {
  await waitForRollups(backend);
  const { sources } = await backend.getJson<SourcesReport>('/sources');
  return sources.reduce((sum, source) => sum + source.deployments, 0);
}

/**
 * Brings a history and its mandates into a database, as a source would. What
 * an earlier run on the same server left there is not sent again.
 *
 * @returns the most memory that this took the backend, in MiB
 */
export async function fillDatabase(history: StoredHistory): Promise<number> {
  const backend = await startOver(history);
  try {
    const there = await countDeployments(backend);
    if (there < history.deployments) {
      const all = { from: 0, to: history.deployments };
      await sendAll(backend, bodiesOf(history, all, BATCH_SIZE), CONNECTIONS);
      await createMandates(backend);
      await waitForRollups(backend);
    }
    return await backend.peakMemoryMiB();
  } finally {
    await backend.stop();
  }
}
