import { SchedulerService } from '@backstage/backend-plugin-api';
import { MissedRuns } from './MissedRuns';
import { RatingPublisher } from './RatingPublisher';
import { RatingReminder } from './RatingReminder';

export interface RatingTasksOptions {
  readonly missedRuns: MissedRuns;
  readonly ratingReminder: RatingReminder;
  readonly ratingPublisher: RatingPublisher;
}

/**
 * Asks those whose run ended unheard of and those who left, and takes in what can
 * no longer be changed.
 */
export async function scheduleRatingTasks(
  scheduler: SchedulerService,
  { missedRuns, ratingReminder, ratingPublisher }: RatingTasksOptions,
) {
  await scheduler.scheduleTask({
    id: 'footfall-rating-missed-runs',
    scope: 'global',
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 40 },
    fn: () => missedRuns.recordAll(),
  });
  await scheduler.scheduleTask({
    id: 'footfall-rating-reminders',
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 20 },
    fn: () => ratingReminder.remind(),
  });
  await scheduler.scheduleTask({
    id: 'footfall-rating-publication',
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 20 },
    fn: () => ratingPublisher.publishSettled(),
  });
}
