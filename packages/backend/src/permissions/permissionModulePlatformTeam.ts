import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { PLATFORM_TEAM } from '@footfall/demo';
import { PlatformTeamPolicy } from './PlatformTeamPolicy';

/** Lets the platform team do everything, and everybody else read adoption. */
export const permissionModulePlatformTeam = createBackendModule({
  pluginId: 'permission',
  moduleId: 'platform-team',
  register(env) {
    env.registerInit({
      deps: {
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, userInfo }) {
        policy.setPolicy(
          new PlatformTeamPolicy(userInfo, `group:default/${PLATFORM_TEAM}`),
        );
      },
    });
  },
});
