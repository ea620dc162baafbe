import { Deployment } from '@footfall/backstage-plugin-footfall-common';
import { createHash } from 'node:crypto';

/**
 * A hash of everything that a deployment says, equal for deployments that say
 * the same in whatever order of their attributes.
 */
export function contentHashOf(deployment: Deployment): string {
  const content = [
    deployment.service,
    deployment.environment,
    deployment.occurredAtMs,
    deployment.outcome,
    deployment.startedAtMs,
    deployment.version,
    deployment.commit?.sha ?? null,
    deployment.commit?.committedAtMs ?? null,
    deployment.actor,
    deployment.team,
    deployment.url,
    Object.entries(deployment.attributes).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}
