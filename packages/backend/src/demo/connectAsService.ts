import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';

/** Footfall for a service, as pipelines and chat bots are. */
export async function connectAsService(
  auth: AuthService,
  discovery: DiscoveryService,
): Promise<FootfallClient> {
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'footfall',
  });
  return new FootfallClient({
    baseUrl: await discovery.getBaseUrl('footfall'),
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...Object(init?.headers), authorization: `Bearer ${token}` },
      }),
  });
}
