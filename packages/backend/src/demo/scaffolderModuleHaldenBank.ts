import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublishAction } from './createPublishAction';

/** Lets the templates of Halden Bank publish without a Git server. */
export const scaffolderModuleHaldenBank = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'halden-bank',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ actions, config }) {
        const root =
          config.getOptionalString('backend.workingDirectory') ?? tmpdir();
        actions.addActions(
          createPublishAction(join(root, 'halden-bank-repositories')),
        );
      },
    });
  },
});
