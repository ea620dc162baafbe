import {
  Day,
  EnvironmentActivityKind,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { integerOf, optionalIntegerOf } from '../../database/columns';
import {
  EnvironmentChange,
  NewStoredEnvironment,
  StoredEnvironment,
  StoredEnvironmentEstimate,
  StoredShutdown,
} from '../EnvironmentStore';

export interface EnvironmentRow {
  id: string;
  version: number;
  name: string;
  /** Empty where it has none, so that a unique key holds for it. */
  service_ref: string;
  team_ref: string;
  tier: Tier;
  origin: 'registered' | 'deployments';
  template_ref: string | null;
  acknowledgement_id: string | null;
  url: string | null;
  created_by: string;
  created_ms: number | string;
  expires_on: Day | null;
  expiry_set_ms: number | string;
  last_activity_ms: number | string;
  last_activity: EnvironmentActivityKind;
  extensions: number;
  gone_ms: number | string | null;
  gone_by: string | null;
}

export interface EstimateRow {
  environment_id: string;
  from_ms: number | string;
  low: string | null;
  high: string | null;
  currency: string | null;
  unknown_lines: number;
}

export const keyOfService = (serviceRef: string | null) => serviceRef ?? '';

export function toEnvironment(
  row: EnvironmentRow,
  estimates: readonly StoredEnvironmentEstimate[],
  shutdown: StoredShutdown | null,
): StoredEnvironment {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    serviceRef: row.service_ref || null,
    teamRef: row.team_ref,
    tier: row.tier,
    origin: row.origin,
    templateRef: row.template_ref,
    acknowledgementId: row.acknowledgement_id,
    url: row.url,
    createdBy: row.created_by,
    createdMs: integerOf(row.created_ms),
    expiresOn: row.expires_on,
    expirySetMs: integerOf(row.expiry_set_ms),
    lastActivityMs: integerOf(row.last_activity_ms),
    lastActivity: row.last_activity,
    extensions: row.extensions,
    goneMs: optionalIntegerOf(row.gone_ms),
    goneBy: row.gone_by,
    estimates,
    shutdown,
  };
}

export function toEnvironmentRow(
  environment: Omit<NewStoredEnvironment, 'monthly' | 'unknownLines'>,
): EnvironmentRow {
  return {
    id: environment.id,
    version: 1,
    name: environment.name,
    service_ref: keyOfService(environment.serviceRef),
    team_ref: environment.teamRef,
    tier: environment.tier,
    origin: environment.origin,
    template_ref: environment.templateRef,
    acknowledgement_id: environment.acknowledgementId,
    url: environment.url,
    created_by: environment.createdBy,
    created_ms: environment.createdMs,
    expires_on: environment.expiresOn,
    expiry_set_ms: environment.expirySetMs,
    last_activity_ms: environment.lastActivityMs,
    last_activity: environment.lastActivity,
    extensions: environment.extensions,
    gone_ms: null,
    gone_by: null,
  };
}

const columnOf: Record<keyof EnvironmentChange, keyof EnvironmentRow> = {
  teamRef: 'team_ref',
  tier: 'tier',
  origin: 'origin',
  templateRef: 'template_ref',
  acknowledgementId: 'acknowledgement_id',
  url: 'url',
  expiresOn: 'expires_on',
  expirySetMs: 'expiry_set_ms',
};

/** The columns of what changes; what is left out stays. */
export function toChangedColumns(
  change: EnvironmentChange,
): Partial<EnvironmentRow> {
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      columnOf[key as keyof EnvironmentChange],
      value,
    ]),
  );
}

export function toEstimate(row: EstimateRow): StoredEnvironmentEstimate {
  const { low, high, currency } = row;
  return {
    fromMs: integerOf(row.from_ms),
    unknownLines: row.unknown_lines,
    monthly:
      low === null || high === null || currency === null
        ? null
        : { low, high, currency },
  };
}

export function toEstimateRow(
  environmentId: string,
  { fromMs, monthly, unknownLines }: StoredEnvironmentEstimate,
): EstimateRow {
  return {
    environment_id: environmentId,
    from_ms: fromMs,
    low: monthly?.low ?? null,
    high: monthly?.high ?? null,
    currency: monthly?.currency ?? null,
    unknown_lines: unknownLines,
  };
}
