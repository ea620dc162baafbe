import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { IncidentsConfig } from '../config/FootfallConfig';
import { IncidentEscalation } from './IncidentEscalation';

/** Hands on what nobody responded to, and tells people what they missed. */
export async function scheduleIncidentTasks(
  scheduler: SchedulerService,
  escalation: IncidentEscalation,
  { schedule }: Pick<IncidentsConfig, 'schedule'>,
  logger: LoggerService,
) {
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'global',
    id: 'footfall-incidents',
    fn: async () => {
      const escalated = await escalation.run();
      if (escalated > 0) {
        logger.info(`Escalated ${escalated} incidents that waited too long`);
      }
    },
  });
}
