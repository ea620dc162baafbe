import {
  Deployment,
  DeploymentInput,
  deploymentInputSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { IngestConfig } from '../config';

/** A deployment, or why the item is none. */
export type ParsedDeployment =
  | { readonly deployment: Deployment }
  | { readonly error: string };

const optionalMs = (timestamp: string | undefined) =>
  timestamp === undefined ? null : Date.parse(timestamp);

function deploymentOf(input: DeploymentInput): Deployment {
  return {
    source: input.source,
    id: input.id,
    service: input.service,
    environment: input.environment,
    occurredAtMs: Date.parse(input.occurredAt),
    outcome: input.outcome ?? 'unknown',
    startedAtMs: optionalMs(input.startedAt),
    version: input.version ?? null,
    commit: input.commit
      ? {
          sha: input.commit.sha,
          committedAtMs: optionalMs(input.commit.committedAt),
        }
      : null,
    actor: input.actor ?? null,
    team: input.team ?? null,
    url: input.url ?? null,
    attributes: input.attributes ?? {},
  };
}

function describeIssues(error: z.ZodError): string {
  return error.issues
    .map(issue =>
      issue.path.length > 0
        ? `${issue.path.join('.')}: ${issue.message}`
        : issue.message,
    )
    .join('; ');
}

function findTimeProblem(
  deployment: Deployment,
  limits: Pick<IngestConfig, 'maxFutureMs' | 'maxAgeMs'>,
  nowMs: number,
): string | undefined {
  const { occurredAtMs } = deployment;
  const occurredAt = () => new Date(occurredAtMs).toISOString();
  if (occurredAtMs > nowMs + limits.maxFutureMs) {
    return `occurredAt: ${occurredAt()} lies in the future; check the clock and the offset of the source`;
  }
  if (occurredAtMs < nowMs - limits.maxAgeMs) {
    return `occurredAt: ${occurredAt()} is older than footfall.ingest.maxAge allows`;
  }
  return undefined;
}

/** Reads one item as a deployment. */
export function parseDeployment(
  item: unknown,
  limits: Pick<IngestConfig, 'maxFutureMs' | 'maxAgeMs'>,
  nowMs: number,
): ParsedDeployment {
  const parsed = deploymentInputSchema.safeParse(item);
  if (!parsed.success) {
    return { error: describeIssues(parsed.error) };
  }
  const deployment = deploymentOf(parsed.data);
  const error = findTimeProblem(deployment, limits, nowMs);
  return error ? { error } : { deployment };
}
