import {
  Day,
  Deployment,
  DeploymentOutcome,
  ItemOutcome,
  RouteKind,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { ClassifiedDeployment } from './ClassifiedDeployment';

/** A stored deployment as it may be shown: it does not say who acted. */
export interface StoredDeployment {
  readonly source: string;
  readonly id: string;
  readonly occurredAtMs: number;
  readonly environment: string;
  readonly tier: Tier;
  readonly outcome: DeploymentOutcome;
  readonly version: string | null;
  readonly url: string | null;
  readonly routeId: string;
  readonly routeKind: RouteKind;
  readonly ruleId: string | null;
}

/** A deployment of a day whose classification is out of date. */
export interface StaleDeployment {
  readonly rowId: number;
  readonly contentHash: string;
  readonly deployment: Deployment;
}

export interface DeploymentStore {
  /**
   * Stores deployments, each identity of which occurs once, and marks the days
   * that they change; all of it or nothing.
   *
   * @returns what became of each, in the order given
   */
  record(
    deployments: readonly ClassifiedDeployment[],
    nowMs: number,
  ): Promise<ItemOutcome[]>;
  listLast(
    serviceId: number,
    tier: Tier,
    limit: number,
  ): Promise<StoredDeployment[]>;
  /** The last deployment of each service to a tier, by service id. */
  lastDeployedAt(
    serviceIds: readonly number[],
    tier: Tier,
  ): Promise<Map<number, number>>;
  firstDay(): Promise<Day | null>;
}
