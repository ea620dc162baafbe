import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { dayOfInstant } from '@footfall/backstage-plugin-footfall-common';
import {
  countRegisteredServices,
  haldenBankCosts,
  haldenBankMandates,
  haldenBankOrders,
  haldenBankPulse,
  haldenBankTargets,
  personas,
  PLATFORM_TEAM,
} from '@footfall/demo';
import { HaldenBankRecorder } from './HaldenBankRecorder';
import { signInAs } from './signInAs';

const platformEngineers = personas.filter(({ team }) => team === PLATFORM_TEAM);

/** Has a platform engineer write down the demo's mandates, targets, costs and surveys. */
export const footfallModuleHaldenBankRecords = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'halden-bank-records',
  register(env) {
    env.registerInit({
      deps: {
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ discovery, lifecycle, logger }) {
        const today = dayOfInstant(Date.now(), 'UTC');
        const stopping = new AbortController();
        const recorder = new HaldenBankRecorder({
          signIn: () => signInAs(platformEngineers[0], discovery),
          signInAs: persona => signInAs(persona, discovery),
          orders: haldenBankOrders,
          createRecords: () => ({
            mandates: haldenBankMandates({ today }),
            targets: haldenBankTargets({ today }),
            costs: haldenBankCosts({ today }),
            pulse: haldenBankPulse({ today }),
          }),
          registeredServices: countRegisteredServices(),
          logger,
        });
        // Not awaited: the backend is up long before the story is told.
        lifecycle.addStartupHook(() => {
          recorder.run(stopping.signal);
        });
        lifecycle.addShutdownHook(() => stopping.abort());
      },
    });
  },
});
