import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

const personaSignInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => (await import('./PersonaSignInPage')).PersonaSignInPage,
  },
});

/** Asks whom to be before the portal opens. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [personaSignInPage],
});
