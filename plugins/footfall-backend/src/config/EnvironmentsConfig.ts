import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import {
  EnvironmentPolicy,
  TextMatch,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { JsonObject } from '@backstage/types';

/** A request that is signed, so that whoever gets it knows who sent it. */
export interface WebhookConfig {
  readonly url: string;
  readonly secret: string;
  readonly timeoutMs: number;
}

/** A template that is run by the scaffolder. */
export interface ShutdownTemplateConfig {
  readonly ref: string;
  /** Its inputs, beside those that name the environment. */
  readonly values: JsonObject;
}

/** What shuts environments down: exactly one of three. */
export type ShutdownMeans =
  | { readonly kind: 'webhook'; readonly webhook: WebhookConfig }
  | { readonly kind: 'template'; readonly template: ShutdownTemplateConfig }
  | { readonly kind: 'action'; readonly action: string };

export interface ShutdownRule {
  /** `null` is every tier. */
  readonly tier: Tier | null;
  readonly means: ShutdownMeans;
}

export interface EnvironmentsConfig {
  readonly policy: EnvironmentPolicy;
  /** Names of environments, in lower case, that are taken up when deployed to. */
  readonly ephemeralNames: readonly TextMatch[];
  /** Says what would be shut down, and does nothing. */
  readonly isDryRun: boolean;
  /** The first one of an environment's tier, or of every tier, holds. */
  readonly shutdown: readonly ShutdownRule[];
  /** How often is looked whether something is due. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}
