import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { dayOfInstant } from '@footfall/backstage-plugin-footfall-common';
import {
  haldenBankEntities,
  haldenBankPullRequests,
  haldenBankRatings,
} from '@footfall/demo';
import { connectAsService } from './connectAsService';
import { recordRatings } from './recordRatings';
import { tryUntilDone } from './tryUntilDone';

const loginsOf = () =>
  haldenBankEntities()
    .filter(({ kind }) => kind === 'User')
    .map(entity => stringifyEntityRef(entity));

/**
 * What the services of the demo tell by the API: a chat bot, how people rated the
 * golden path; a pipeline, what pull requests would cost.
 */
export const footfallModuleHaldenBankServices = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank-services',
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
        const ratings = haldenBankRatings({ today, people: loginsOf() });
        const connect = () => connectAsService(auth, discovery);
        // Not awaited: the backend is reached once all of it has started.
        lifecycle.addStartupHook(() => {
          tryUntilDone({
            attempt: async () => recordRatings(await connect(), ratings),
            what: 'ratings',
            logger,
          });
          tryUntilDone({
            attempt: async () => {
              const { costs } = await connect();
              for (const report of haldenBankPullRequests({ today })) {
                await costs.postInfracost(report);
              }
            },
            what: 'estimates of pull requests',
            logger,
          });
        });
      },
    });
  },
});
