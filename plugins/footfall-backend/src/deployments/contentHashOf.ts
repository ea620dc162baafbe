import { Deployment } from '@footfall/backstage-plugin-footfall-common';
import { hash } from 'node:crypto';

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
  return hash('sha256', JSON.stringify(content), 'base64');
}
