import {
  OverBudgetPolicy,
  overBudgetPolicies,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';

/** What configuration decides about accepting what something costs. */
export interface AcknowledgementsConfig {
  readonly overBudget: OverBudgetPolicy;
  /** So long after it was made a task can use an acknowledgement. */
  readonly validMs: number;
}

export const overBudgetSchema = z.enum(overBudgetPolicies);
