import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { footfallDeploymentSourcesExtensionPoint } from '@footfall/backstage-plugin-footfall-node';
import { readGitopsConfig } from './config/readGitopsConfig';
import { GitopsSource } from './GitopsSource';

/**
 * Brings in the history of the GitOps repositories in `footfall.gitops`.
 *
 * @public
 */
export const footfallModuleGitops = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'gitops',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        sources: footfallDeploymentSourcesExtensionPoint,
      },
      async init({ config, logger, scheduler, sources }) {
        for (const repository of readGitopsConfig(config)) {
          sources.addSource(
            new GitopsSource({ repository, scheduler, logger }),
          );
        }
      },
    });
  },
});
