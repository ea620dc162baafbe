import { Deployment } from '../domain';

/** A deployment with nothing special about it, for tests to change. */
export function aDeployment(changes: Partial<Deployment> = {}): Deployment {
  return {
    source: 'argo-cd',
    id: '1',
    service: 'payments-api',
    environment: 'production',
    occurredAtMs: Date.parse('2026-03-02T10:00:00Z'),
    outcome: 'succeeded',
    startedAtMs: null,
    version: null,
    commit: null,
    actor: null,
    team: null,
    url: null,
    attributes: {},
    ...changes,
  };
}
