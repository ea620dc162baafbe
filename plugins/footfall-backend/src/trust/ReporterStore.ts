import { DayRange } from '@footfall/backstage-plugin-footfall-common';

/** What one source told of one service. */
export interface ServiceReports {
  readonly serviceId: number;
  readonly source: string;
  readonly deployments: number;
}

/** Who told of which service's deployments, to whichever tier. */
export interface ReporterStore {
  listReports(range: DayRange): Promise<ServiceReports[]>;
  /** The last deployment of each of the services, ever, by service id. */
  lastDeployedMs(serviceIds: readonly number[]): Promise<Map<number, number>>;
}
