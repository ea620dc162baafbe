import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { BudgetAlerter } from './BudgetAlerter';
import { BudgetConfig } from './BudgetConfig';

/** Looks whether budgets reached their thresholds, and tells their teams. */
export async function scheduleBudgetTasks(
  scheduler: SchedulerService,
  alerter: Pick<BudgetAlerter, 'run'>,
  schedule: BudgetConfig['budgets']['schedule'],
  logger: LoggerService,
) {
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'global',
    id: 'footfall-budgets',
    fn: async () => {
      const told = await alerter.run();
      if (told > 0) {
        logger.info(`Told ${told} teams that a threshold was reached`);
      }
    },
  });
}
