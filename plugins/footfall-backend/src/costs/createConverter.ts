import {
  ConvertMoney,
  convertRange,
  dayOfInstant,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';

/** Converts by the rates of the configuration, as they are on the day it is asked. */
export function createConverter(
  { costs, timeZone }: Pick<FootfallConfig, 'costs' | 'timeZone'>,
  nowMs: () => number,
): ConvertMoney {
  return (range, currency) =>
    convertRange(
      { rates: costs.rates, on: dayOfInstant(nowMs(), timeZone) },
      range,
      currency,
    );
}
