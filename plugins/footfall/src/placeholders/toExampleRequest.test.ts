import { deploymentInputSchema } from '@footfall/backstage-plugin-footfall-common';
import { toExampleRequest } from './toExampleRequest';

describe('toExampleRequest', () => {
  it('sends a deployment that the backend would take', () => {
    const request = toExampleRequest('http://portal', 0);
    const [, body] = request.split(`-d '`);
    const { deployments } = JSON.parse(body.slice(0, -1));
    expect(deploymentInputSchema.parse(deployments[0]).occurredAt).toBe(
      '1970-01-01T00:00:00Z',
    );
    expect(request).toContain('curl http://portal/api/footfall/deployments');
  });
});
