import { SchedulerService } from '@backstage/backend-plugin-api';
import { CostsConfig } from '../config/CostsConfig';
import { PriceLibrary } from './PriceLibrary';

/** Has every replica read prices for itself. */
export async function scheduleCostTasks(
  scheduler: SchedulerService,
  library: Pick<PriceLibrary, 'refresh'>,
  { schedule }: Pick<CostsConfig, 'schedule'>,
) {
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'local',
    id: 'footfall-prices',
    fn: () => library.refresh(),
  });
}
