import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { haldenBankEntities } from '@footfall/demo';
import { HaldenBankEntityProvider } from './HaldenBankEntityProvider';

/** Puts Halden Bank into the catalog. */
export const catalogModuleHaldenBank = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'halden-bank',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider(
          new HaldenBankEntityProvider(haldenBankEntities()),
        );
      },
    });
  },
});
