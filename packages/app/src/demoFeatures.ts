import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';

/** The choice of people to be: only where the backend knows them too. */
export const demoFeatures = createFrontendFeatureLoader({
  async *loader({ config }) {
    if (config.getOptionalBoolean('footfall.demo')) {
      yield import('./signIn');
    }
  },
});
