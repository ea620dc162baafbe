import { SchedulerService } from '@backstage/backend-plugin-api';
import { PipelineRunService } from './PipelineRunService';

/** Forgets deployments and pipeline runs that are not joined any more. */
export async function schedulePipelineRunTasks(
  scheduler: SchedulerService,
  runs: PipelineRunService,
) {
  await scheduler.scheduleTask({
    id: 'footfall-expire-pipeline-runs',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    fn: async () => {
      await runs.expire();
    },
  });
}
