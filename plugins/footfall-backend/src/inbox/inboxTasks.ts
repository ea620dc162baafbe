import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { InboxService } from './InboxService';

/** Drops rejected items that were kept long enough. */
export async function scheduleInboxTasks(
  scheduler: SchedulerService,
  inbox: InboxService,
  logger: LoggerService,
) {
  await scheduler.scheduleTask({
    id: 'footfall-expire-inbox',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    fn: async () => {
      const expired = await inbox.expire();
      if (expired > 0) {
        logger.info(`${expired} rejected deployments expired in the inbox`);
      }
    },
  });
}
