import {
  AuthService,
  coreServices,
  createBackendModule,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  dayOfInstant,
  FootfallClient,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankEntities, haldenBankRatings } from '@footfall/demo';
import { recordRatings } from './recordRatings';

async function clientOf(
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

/** Has the people of the demo rate the golden path, by the door of chat bots. */
export const footfallModuleHaldenBankRatings = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank-ratings',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, discovery, lifecycle, logger }) {
        const today = dayOfInstant(Date.now(), 'UTC');
        const people = haldenBankEntities()
          .filter(({ kind }) => kind === 'User')
          .map(entity => stringifyEntityRef(entity));
        const ratings = haldenBankRatings({ today, people });
        // Not awaited: the backend is reached once all of it has started.
        lifecycle.addStartupHook(() => {
          recordRatings({
            connect: () => clientOf(auth, discovery),
            ratings,
            logger,
          });
        });
      },
    });
  },
});
