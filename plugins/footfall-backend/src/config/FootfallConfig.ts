import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import {
  Day,
  DigestDue,
  Route,
  RouteRule,
  TextMatch,
  TierRule,
} from '@footfall/backstage-plugin-footfall-common';
import { AcknowledgementsConfig } from './AcknowledgementsConfig';
import { BudgetsConfig } from './BudgetsConfig';
import { CostsConfig } from './CostsConfig';
import { EnvironmentsConfig } from './EnvironmentsConfig';

/** Everything that configuration decides, read once at the start. */
export interface FootfallConfig {
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly timeZone: string;
  readonly catalog: CatalogConfig;
  readonly tiers: readonly TierRule[];
  readonly routes: readonly Route[];
  readonly routeRules: readonly RouteRule[];
  readonly unregisteredOwners: readonly UnregisteredOwnerRule[];
  readonly people: {
    readonly robots: readonly TextMatch[];
    readonly minPeople: number;
  };
  readonly ingest: IngestConfig;
  readonly rollups: {
    readonly schedule: SchedulerServiceTaskScheduleDefinition;
  };
  readonly digest: DigestConfig;
  /** The Group that runs the platform; `null` where none is named. */
  readonly platformTeam: string | null;
  readonly ratings: RatingsConfig;
  readonly workingDays: { readonly holidays: ReadonlySet<Day> };
  readonly incidents: IncidentsConfig;
  readonly surveys: SurveysConfig;
  readonly environments: EnvironmentsConfig;
  readonly costs: CostsConfig;
  readonly acknowledgements: AcknowledgementsConfig;
  readonly budgets: BudgetsConfig;
  /** Whether the app asks a permission policy. */
  readonly hasPermissions: boolean;
}

export interface SurveysConfig {
  /** Results are shown of so many answers and more. */
  readonly minRespondents: number;
  /** When waves open and people are reminded, in minutes after midnight. */
  readonly openingMinute: number;
  /** How often is looked whether something is due. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

export interface IncidentsConfig {
  /** Working days within which an incident gets its first response. */
  readonly responseDays: number;
  /** How often is looked whether one is overdue. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

export interface RatingsConfig {
  /** So long after a run has ended its person is reminded to rate it. */
  readonly notifyAfterMs: number;
  /** Ratings are shown of so many people and more. */
  readonly minRespondents: number;
}

export interface DigestConfig {
  /** Entity refs; with none of them no digest is sent. */
  readonly recipients: readonly string[];
  readonly due: DigestDue;
  /** Where the portal shows Footfall. */
  readonly portalPath: string;
  /** How often is looked whether a digest is due. */
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

export interface CatalogConfig {
  /** Paths of an entity and the values that each may have, in lower case. */
  readonly serviceFilter: Readonly<Record<string, readonly string[]>>;
  readonly teamTypes: ReadonlySet<string>;
  readonly departmentTypes: ReadonlySet<string>;
  readonly workloadTypePath: string;
  readonly namesAnnotation: string;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

export interface UnregisteredOwnerRule {
  readonly match: TextMatch;
  readonly team: string;
}

export interface IngestConfig {
  readonly maxItems: number;
  readonly maxBodyBytes: number;
  readonly maxFutureMs: number;
  readonly maxAgeMs: number;
  readonly inboxRetentionMs: number;
}
