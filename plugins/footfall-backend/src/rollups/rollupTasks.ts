import {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { RollupService } from './RollupService';

/** Keeps the rollups up to date with what came in. */
export async function scheduleRollupTasks(
  scheduler: SchedulerService,
  rollups: RollupService,
  schedule: SchedulerServiceTaskScheduleDefinition,
) {
  await scheduler.scheduleTask({
    ...schedule,
    id: 'footfall-roll-up',
    fn: async signal => {
      await rollups.rollUpPending(signal);
    },
  });
}
