import { EventsService } from '@backstage/plugin-events-node';
import { z } from 'zod';
import { RatingService } from '../ratings/RatingService';
import { outcomeOfStatus } from '../ratings/ScaffolderTasks';
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
  status: z.string().optional(),
});

/** What is done about a task of the scaffolder. */
export interface ScaffolderListeners {
  readonly scaffolderRuns: ScaffolderRunService;
  readonly ratings: Pick<RatingService, 'taskEnded'>;
}

/**
 * Counts runs of the scaffolder as platform actions, and has those asked whose
 * run has ended. The status is the event's own: it is sent before the scaffolder
 * itself would tell that the run is over.
 */
export async function subscribeToScaffolder(
  events: EventsService,
  { scaffolderRuns, ratings }: ScaffolderListeners,
) {
  await events.subscribe({
    id: 'footfall-scaffolder-runs',
    topics: [SCAFFOLDER_TASK_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const task = taskSchema.safeParse(eventPayload);
      if (!task.success) {
        return;
      }
      const { id, createdBy, status } = task.data;
      await scaffolderRuns.record(id, createdBy);
      const outcome = outcomeOfStatus(status ?? '');
      if (outcome !== null) {
        await ratings.taskEnded(id, outcome);
      }
    },
  });
}
