import { SchedulerService } from '@backstage/backend-plugin-api';
import { RatingPublisher } from './RatingPublisher';
import { RatingReminder } from './RatingReminder';

export interface RatingTasksOptions {
  readonly ratingReminder: RatingReminder;
  readonly ratingPublisher: RatingPublisher;
}

/** Asks those again who left, and takes in what can no longer be changed. */
export async function scheduleRatingTasks(
  scheduler: SchedulerService,
  { ratingReminder, ratingPublisher }: RatingTasksOptions,
) {
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
