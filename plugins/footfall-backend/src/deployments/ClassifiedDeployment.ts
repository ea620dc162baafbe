import {
  Day,
  dayOfInstant,
  Deployment,
  compileRouteRules,
  compileTiers,
  RouteDecision,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';

/** What configuration makes of a deployment. */
export interface Classification {
  readonly day: Day;
  readonly tier: Tier;
  readonly decision: RouteDecision;
}

export type Classify = (deployment: Deployment) => Classification;

/** Makes the configured time zone, tiers and route rules ready to decide. */
export function compileClassification(
  config: Pick<FootfallConfig, 'timeZone' | 'tiers' | 'routeRules'>,
): Classify {
  const tierOf = compileTiers(config.tiers);
  const decisionOf = compileRouteRules(config.routeRules);
  return deployment => ({
    day: dayOfInstant(deployment.occurredAtMs, config.timeZone),
    tier: tierOf(deployment.environment),
    decision: decisionOf(deployment),
  });
}

/** A deployment ready to be stored. */
export interface ClassifiedDeployment {
  readonly deployment: Deployment;
  readonly classification: Classification;
  /** Equal for deployments that say the same. */
  readonly contentHash: string;
  /** When the source said so, where that was earlier and is told again now. */
  readonly saidMs?: number;
}
