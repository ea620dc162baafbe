import { DiscoveryService } from '@backstage/backend-plugin-api';
import { AuthenticationError, ResponseError } from '@backstage/errors';
import { ClientAuthResponse } from '@backstage/plugin-auth-node';
import { FootfallClient } from '@footfall/backstage-plugin-footfall-common';
import { Persona, PERSONA_HEADER } from '@footfall/demo';

/**
 * Signs in as a persona by the door that visitors take, so that what is done
 * with the client is allowed to the persona, signed by it and audited.
 *
 * @throws ResponseError where the catalog does not know the persona yet.
 */
export async function signInAs(
  { id }: Persona,
  discovery: DiscoveryService,
): Promise<FootfallClient> {
  const response = await fetch(
    `${await discovery.getBaseUrl('auth')}/demo/refresh`,
    {
      headers: { [PERSONA_HEADER]: id, 'X-Requested-With': 'XMLHttpRequest' },
    },
  );
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  const session: ClientAuthResponse<unknown> = await response.json();
  const token = session.backstageIdentity?.token;
  if (!token) {
    throw new AuthenticationError(`The persona '${id}' got no token`);
  }
  return new FootfallClient({
    baseUrl: await discovery.getBaseUrl('footfall'),
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        headers: {
          ...Object(init?.headers),
          authorization: `Bearer ${token}`,
        },
      }),
  });
}
