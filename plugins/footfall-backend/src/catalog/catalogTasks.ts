import { SchedulerService } from '@backstage/backend-plugin-api';
import { CatalogConfig } from '../config';
import { CatalogSyncService } from './CatalogSyncService';
import { CATALOG_SYNC_TASK } from './CatalogSyncTrigger';

/** Keeps the mirror of the catalog up to date; one replica at a time does it. */
export async function scheduleCatalogTasks(
  scheduler: SchedulerService,
  catalogSync: CatalogSyncService,
  { schedule }: Pick<CatalogConfig, 'schedule'>,
) {
  await scheduler.scheduleTask({
    ...schedule,
    id: CATALOG_SYNC_TASK,
    fn: signal => catalogSync.syncUntilSettled(signal),
  });
}
