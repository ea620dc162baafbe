import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { z } from 'zod';
import { RatingService } from '../ratings/RatingService';
import { outcomeOfStatus } from '../ratings/ScaffolderTasks';
import { ScaffolderRunService } from './ScaffolderRunService';

/** The topic on which Backstage's scaffolder tells of its tasks. */
export const SCAFFOLDER_TASK_TOPIC = 'scaffolder.task';

// They say the same of a task again and again, so that one that was missed at its
// start is counted at its end.
const taskSchema = z.object({
  id: z.string().min(1).max(200),
  createdBy: z.string().min(1).max(500),
  status: z.string().optional(),
});

// Events of a cancelled or recovered task carry the id of a log line as `id` and
// nobody's name. They tell of a run that is known already.
const cancellationSchema = z.object({
  taskId: z.string().min(1).max(200),
  status: z.literal('cancelled'),
});

/** What is done about a task of the scaffolder. */
export interface ScaffolderListeners {
  readonly scaffolderRuns: ScaffolderRunService;
  readonly ratings: Pick<RatingService, 'taskEnded' | 'taskGoesOn'>;
  readonly logger: LoggerService;
}

/** Has the person asked whose run this is, or not yet. */
async function tellRatings(
  { ratings, logger }: ScaffolderListeners,
  taskId: string,
  status: string,
) {
  const outcome = outcomeOfStatus(status);
  try {
    if (outcome !== null) {
      await ratings.taskEnded(taskId, outcome);
    } else if (status === 'processing') {
      await ratings.taskGoesOn(taskId);
    }
  } catch (error) {
    // An event comes once; runs that were missed are looked for later.
    logger.warn(
      `Somebody will be asked later how their run went: ${stringifyError(
        error,
      )}`,
    );
  }
}

/**
 * Counts runs of the scaffolder as platform actions, and has those asked whose
 * run has ended, also where they cancelled it. The status is the event's own: it
 * is sent before the scaffolder itself would tell that the run is over.
 */
export async function subscribeToScaffolder(
  events: EventsService,
  listeners: ScaffolderListeners,
) {
  await events.subscribe({
    id: 'footfall-scaffolder-runs',
    topics: [SCAFFOLDER_TASK_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const cancelled = cancellationSchema.safeParse(eventPayload);
      if (cancelled.success) {
        const { taskId, status } = cancelled.data;
        await tellRatings(listeners, taskId, status);
        return;
      }
      const task = taskSchema.safeParse(eventPayload);
      if (task.success) {
        const { id, createdBy, status = '' } = task.data;
        await listeners.scaffolderRuns.record(id, createdBy);
        await tellRatings(listeners, id, status);
      }
    },
  });
}
