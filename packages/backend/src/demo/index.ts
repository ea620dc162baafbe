import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { authModuleDemo } from './authModuleDemo';
import { catalogModuleHaldenBank } from './catalogModuleHaldenBank';
import { footfallModuleHaldenBank } from './footfallModuleHaldenBank';
import { footfallModuleHaldenBankServices } from './footfallModuleHaldenBankServices';
import { footfallModuleHaldenBankRecords } from './footfallModuleHaldenBankRecords';
import { footfallModuleHaldenBankShutdown } from './footfallModuleHaldenBankShutdown';
import { scaffolderModuleHaldenBank } from './scaffolderModuleHaldenBank';

/** The demo: nothing of it is there unless `footfall.demo` is true. */
export default createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  loader: ({ config }) =>
    config.getOptionalBoolean('footfall.demo')
      ? [
          authModuleDemo,
          catalogModuleHaldenBank,
          footfallModuleHaldenBank,
          footfallModuleHaldenBankServices,
          footfallModuleHaldenBankRecords,
          footfallModuleHaldenBankShutdown,
          scaffolderModuleHaldenBank,
        ]
      : [],
});
