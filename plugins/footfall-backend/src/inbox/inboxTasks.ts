import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { InboxService } from './InboxService';

/** Drops rejected items that were kept long enough, or that are too many. */
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
      const { expired, surplus } = await inbox.expire();
      if (expired > 0) {
        logger.info(`${expired} rejected items expired in the inbox`);
      }
      if (surplus > 0) {
        logger.warn(
          `${surplus} rejected items were dropped before their time, because the inbox was full`,
        );
      }
    },
  });
}
