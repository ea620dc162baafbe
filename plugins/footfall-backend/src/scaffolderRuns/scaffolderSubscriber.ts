import { EventsService } from '@backstage/plugin-events-node';
import { z } from 'zod';
import { ScaffolderRunService } from './ScaffolderRunService';

/** The topic on which Backstage's scaffolder tells of its tasks. */
export const SCAFFOLDER_TASK_TOPIC = 'scaffolder.task';

// Events of a cancelled or recovered task carry the id of a log line as `id`
// and nobody's name; they tell of a run that is known already. The others say
// the same of a task again and again, so that one that was missed at its start
// is counted at its end.
const taskSchema = z.object({
  id: z.string().min(1).max(200),
  createdBy: z.string().min(1).max(500),
});

/** Counts runs of the scaffolder as platform actions. */
export async function subscribeToScaffolder(
  events: EventsService,
  runs: ScaffolderRunService,
) {
  await events.subscribe({
    id: 'footfall-scaffolder-runs',
    topics: [SCAFFOLDER_TASK_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const task = taskSchema.safeParse(eventPayload);
      if (task.success) {
        await runs.record(task.data.id, task.data.createdBy);
      }
    },
  });
}
