import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { userRefOf } from '@footfall/demo';
import { assertNoProduction } from './assertNoProduction';
import { personaAuthenticator } from './personaAuthenticator';

/** Lets a visitor be anybody of the demo, without a password. */
export const authModuleDemo = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        assertNoProduction({
          nodeEnvironment: process.env.NODE_ENV,
          authEnvironment: config.getOptionalString('auth.environment'),
        });
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: personaAuthenticator,
            signInResolver: ({ result: visitor }, context) =>
              context.signInWithCatalogUser({ entityRef: userRefOf(visitor) }),
          }),
        });
      },
    });
  },
});
