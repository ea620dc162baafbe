import { SchedulerService } from '@backstage/backend-plugin-api';
import { setTimeout } from 'node:timers/promises';
import { CatalogConfig } from '../config';
import { CatalogSyncService } from './CatalogSyncService';
import { CATALOG_SYNC_TASK } from './CatalogSyncTrigger';

/** While a backend starts, its catalog may not answer yet. */
const PAUSE_MS = 5_000;
const ATTEMPTS = 6;

async function syncPatiently(
  catalogSync: CatalogSyncService,
  signal: AbortSignal,
  attempt: number = 1,
): Promise<void> {
  try {
    await catalogSync.syncUntilSettled(signal);
  } catch (error) {
    if (attempt === ATTEMPTS || signal.aborted) {
      throw error;
    }
    await setTimeout(PAUSE_MS, undefined, { signal, ref: false });
    await syncPatiently(catalogSync, signal, attempt + 1);
  }
}

/**
 * Keeps the mirror of the catalog up to date; one replica at a time does it. A
 * reading that fails is tried again at once, so that a portal that has just
 * started does not stay without a catalog until the next one is due.
 */
export async function scheduleCatalogTasks(
  scheduler: SchedulerService,
  catalogSync: CatalogSyncService,
  { schedule }: Pick<CatalogConfig, 'schedule'>,
) {
  await scheduler.scheduleTask({
    ...schedule,
    id: CATALOG_SYNC_TASK,
    fn: signal => syncPatiently(catalogSync, signal),
  });
}
