import { KnownCost } from '@footfall/backstage-plugin-footfall-common';

/** Where it is kept what environments cost. */
export interface EnvironmentEstimates {
  /**
   * Says what an environment costs a month from now on.
   *
   * @throws NotFoundError where no such environment runs.
   */
  record(id: string, cost: KnownCost): Promise<void>;
}
