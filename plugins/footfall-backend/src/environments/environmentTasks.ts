import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { EnvironmentsConfig } from '../config/EnvironmentsConfig';
import { AutoShutdown } from './AutoShutdown';
import { EnvironmentDiscovery } from './EnvironmentDiscovery';
import { ReminderSender } from './ReminderSender';
import { ShutdownRunner } from './ShutdownRunner';

export interface EnvironmentTasks {
  readonly environmentDiscovery: Pick<EnvironmentDiscovery, 'follow'>;
  readonly environmentReminderSender: Pick<ReminderSender, 'send'>;
  readonly autoShutdown: Pick<AutoShutdown, 'run'>;
  readonly shutdownRunner: Pick<ShutdownRunner, 'run'>;
}

/**
 * Looks often, although lives end by days: what had to wait, for notifications
 * or for a webhook, goes on as soon as it can. First of all is heard what was
 * deployed, so that nobody is reminded of what is in use.
 */
export async function scheduleEnvironmentTasks(
  scheduler: SchedulerService,
  tasks: EnvironmentTasks,
  { schedule }: Pick<EnvironmentsConfig, 'schedule'>,
  logger: LoggerService,
) {
  const steps: [string, () => Promise<unknown>][] = [
    ['followed in deployments', () => tasks.environmentDiscovery.follow()],
    ['reminded of', () => tasks.environmentReminderSender.send()],
    ['planned to be shut down', () => tasks.autoShutdown.run()],
    ['shut down', () => tasks.shutdownRunner.run()],
  ];
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'global',
    id: 'footfall-environments',
    fn: async () => {
      for (const [what, step] of steps) {
        try {
          await step();
        } catch (error) {
          // What comes after it must not wait for it.
          logger.warn(
            `Environments were not ${what}: ${stringifyError(error)}`,
          );
        }
      }
    },
  });
}
