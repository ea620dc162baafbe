import { ResponsePolicy } from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';

/** What configuration decides about incidents. */
export type IncidentConfig = Pick<
  FootfallConfig,
  'digest' | 'incidents' | 'platformTeam' | 'timeZone' | 'workingDays'
>;

/** How long the first response to an incident may take. */
export function responsePolicyOf({
  incidents,
  timeZone,
  workingDays,
}: IncidentConfig): ResponsePolicy {
  return {
    timeZone,
    holidays: workingDays.holidays,
    workingDays: incidents.responseDays,
  };
}
