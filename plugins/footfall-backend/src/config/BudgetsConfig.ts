import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { z } from 'zod';

/** What configuration decides about budgets. */
export interface BudgetsConfig {
  /** In percent of a budget, the lowest first. */
  readonly thresholds: readonly number[];
  /** How often is looked whether one was reached. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

/** Whole percents, each once, the lowest first. */
export const thresholdsSchema = z
  .array(z.number().int().min(1).max(1000))
  .min(1)
  .transform(percents => [...new Set(percents)].sort((a, b) => a - b));
