import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createExtendEnvironmentAction } from './actions/extendEnvironment';
import { createRegisterEnvironmentAction } from './actions/registerEnvironment';
import { createVerifyCostAction } from './actions/verifyCost';
import { FootfallBackend } from './FootfallBackend';
import { readPortalPath } from './readPortalPath';

/**
 * Lets templates verify that somebody accepted what they cost, and register and
 * extend environments.
 *
 * @public
 */
export const scaffolderModuleFootfall = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'footfall',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, config, discovery }) {
        const backend = new FootfallBackend({ auth, discovery });
        const portalPath = readPortalPath(config);
        actions.addActions(
          createVerifyCostAction(backend),
          createRegisterEnvironmentAction(backend, portalPath),
          createExtendEnvironmentAction(backend, portalPath),
        );
      },
    });
  },
});
