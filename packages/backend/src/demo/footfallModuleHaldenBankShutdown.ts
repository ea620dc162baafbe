import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { footfallEnvironmentActionsExtensionPoint } from '@footfall/backstage-plugin-footfall-node';
import { LEAVING } from '@footfall/demo';
import { PretendedShutdown } from './PretendedShutdown';

/** Lets visitors of the demo shut environments down. */
export const footfallModuleHaldenBankShutdown = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank-shutdown',
  register(env) {
    env.registerInit({
      deps: {
        actions: footfallEnvironmentActionsExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ actions, logger }) {
        actions.addAction(
          new PretendedShutdown({ slow: [LEAVING], logger, nowMs: Date.now }),
        );
      },
    });
  },
});
