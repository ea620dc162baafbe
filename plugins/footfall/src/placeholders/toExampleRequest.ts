import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';

/** A request that sends one deployment, ready for a terminal. */
export function toExampleRequest(backendUrl: string, nowMs: number): string {
  const deployment: DeploymentInput = {
    source: 'my-pipeline',
    id: '1',
    service: 'component:default/my-service',
    environment: 'production',
    occurredAt: `${new Date(nowMs).toISOString().slice(0, 19)}Z`,
    attributes: { tool: 'kubectl' },
  };
  const body = JSON.stringify({ deployments: [deployment] }, null, 2);
  return [
    `curl ${backendUrl}/api/footfall/deployments \\`,
    `  -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
