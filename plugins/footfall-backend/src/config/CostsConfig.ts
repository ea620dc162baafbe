import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import {
  Blueprint,
  ConversionRate,
  StatedPrice,
} from '@footfall/backstage-plugin-footfall-common';

/** What configuration decides about prices and estimates. */
export interface CostsConfig {
  /** In which estimates are told. */
  readonly currency: string;
  readonly rates: readonly ConversionRate[];
  readonly prices: readonly StatedPrice[];
  readonly blueprints: readonly Blueprint[];
  /** Files with prices and blueprints. */
  readonly priceFiles: readonly string[];
  /** Addresses of such files. */
  readonly priceUrls: readonly string[];
  /** The largest output of infracost that is taken. */
  readonly maxBodyBytes: number;
  /** How often each replica reads files, addresses and modules. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}
