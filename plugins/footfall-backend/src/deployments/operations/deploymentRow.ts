import {
  actorKeyOf,
  Deployment,
  DeploymentOutcome,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { groupRefOf } from '../../catalog/groupRefOf';
import { integerOf, optionalIntegerOf } from '../../database/columns';
import { ClassifiedDeployment, Classification } from '../ClassifiedDeployment';

/** A row of `deployments` as the drivers hand it over. */
export interface DeploymentRow {
  id: number | string;
  source: string;
  external_id: string;
  service_id: number;
  service_name: string;
  environment: string;
  occurred_ms: number | string;
  outcome: string;
  started_ms: number | string | null;
  version: string | null;
  commit_sha: string | null;
  committed_ms: number | string | null;
  actor: string | null;
  actor_id: number | null;
  team_ref: string | null;
  url: string | null;
  attributes: string;
  content_hash: string;
  /** When it was first heard of; a correction does not make it late. */
  received_ms: number | string;
  /** When its source said last what stands here; null: when it was received. */
  said_ms: number | string | null;
  day: string;
  tier: string;
  route_id: string;
  route_kind: string;
  rule_id: string | null;
  classification_id: number;
}

/** The columns that are written; `id` is given out by the database. */
export const deploymentColumns: readonly Exclude<keyof DeploymentRow, 'id'>[] =
  [
    'source',
    'external_id',
    'service_id',
    'service_name',
    'environment',
    'occurred_ms',
    'outcome',
    'started_ms',
    'version',
    'commit_sha',
    'committed_ms',
    'actor',
    'actor_id',
    'team_ref',
    'url',
    'attributes',
    'content_hash',
    'received_ms',
    'said_ms',
    'day',
    'tier',
    'route_id',
    'route_kind',
    'rule_id',
    'classification_id',
  ];

export interface RowReferences {
  readonly serviceIds: ReadonlyMap<string, number>;
  readonly actorIds: ReadonlyMap<string, number>;
  readonly classificationId: number;
  readonly nowMs: number;
}

export function classificationColumns(
  classification: Classification,
  classificationId: number,
) {
  return {
    day: classification.day,
    tier: classification.tier,
    route_id: classification.decision.route.id,
    route_kind: classification.decision.route.kind,
    rule_id: classification.decision.ruleId,
    classification_id: classificationId,
  };
}

export function toDeploymentRow(
  { deployment, classification, contentHash, saidMs }: ClassifiedDeployment,
  references: RowReferences,
): Omit<DeploymentRow, 'id'> {
  const serviceId = references.serviceIds.get(serviceRefOf(deployment.service));
  if (serviceId === undefined) {
    throw new Error(`No service was made for '${deployment.service}'`);
  }
  return {
    source: deployment.source,
    external_id: deployment.id,
    service_id: serviceId,
    service_name: deployment.service,
    environment: deployment.environment,
    occurred_ms: deployment.occurredAtMs,
    outcome: deployment.outcome,
    started_ms: deployment.startedAtMs,
    version: deployment.version,
    commit_sha: deployment.commit?.sha ?? null,
    committed_ms: deployment.commit?.committedAtMs ?? null,
    actor: deployment.actor,
    actor_id:
      deployment.actor === null
        ? null
        : references.actorIds.get(actorKeyOf(deployment.actor)) ?? null,
    team_ref: deployment.team === null ? null : groupRefOf(deployment.team),
    url: deployment.url,
    attributes: JSON.stringify(deployment.attributes),
    content_hash: contentHash,
    received_ms: saidMs ?? references.nowMs,
    said_ms: saidMs ?? references.nowMs,
    ...classificationColumns(classification, references.classificationId),
  };
}

/** The deployment that a row keeps. */
export function toDeployment(row: DeploymentRow): Deployment {
  return {
    source: row.source,
    id: row.external_id,
    service: row.service_name,
    environment: row.environment,
    occurredAtMs: integerOf(row.occurred_ms),
    outcome: row.outcome as DeploymentOutcome,
    startedAtMs: optionalIntegerOf(row.started_ms),
    version: row.version,
    commit:
      row.commit_sha === null
        ? null
        : {
            sha: row.commit_sha,
            committedAtMs: optionalIntegerOf(row.committed_ms),
          },
    actor: row.actor,
    team: row.team_ref,
    url: row.url,
    attributes: JSON.parse(row.attributes),
  };
}
