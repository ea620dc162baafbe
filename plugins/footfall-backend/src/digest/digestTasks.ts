import { SchedulerService } from '@backstage/backend-plugin-api';
import { DigestConfig } from '../config/FootfallConfig';
import { DigestSender } from './DigestSender';

/**
 * Looks often, although a digest is sent once a week: one that had to wait for
 * its figures, or was due while nothing ran, is sent as soon as it can be.
 */
export async function scheduleDigestTasks(
  scheduler: SchedulerService,
  sender: DigestSender,
  { recipients, schedule }: DigestConfig,
) {
  if (recipients.length === 0) {
    return;
  }
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'global',
    id: 'footfall-digest',
    fn: async () => {
      await sender.sendIfDue();
    },
  });
}
