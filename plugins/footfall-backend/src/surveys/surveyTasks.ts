import { SchedulerService } from '@backstage/backend-plugin-api';
import { SurveysConfig } from '../config/FootfallConfig';
import { WaveService } from './WaveService';

/** Looks often, so that a wave that was missed is held as soon as it can be. */
export async function scheduleSurveyTasks(
  scheduler: SchedulerService,
  waves: WaveService,
  { schedule }: Pick<SurveysConfig, 'schedule'>,
) {
  await scheduler.scheduleTask({
    ...schedule,
    scope: 'global',
    id: 'footfall-surveys',
    fn: () => waves.runDue(),
  });
}
