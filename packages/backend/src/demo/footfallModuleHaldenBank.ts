import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { dayOfInstant } from '@footfall/backstage-plugin-footfall-common';
import { footfallDeploymentSourcesExtensionPoint } from '@footfall/backstage-plugin-footfall-node';
import { haldenBankDeployments } from '@footfall/demo';
import { HaldenBankDeploymentSource } from './HaldenBankDeploymentSource';

/** Hands in 18 months of deployments at Halden Bank, up to yesterday. */
export const footfallModuleHaldenBank = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank',
  register(env) {
    env.registerInit({
      deps: {
        sources: footfallDeploymentSourcesExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ sources, logger }) {
        const today = dayOfInstant(Date.now(), 'UTC');
        sources.addSource(
          new HaldenBankDeploymentSource(
            () => haldenBankDeployments({ today }),
            logger,
          ),
        );
      },
    });
  },
});
