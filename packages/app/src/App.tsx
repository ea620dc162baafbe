import { createApp } from '@backstage/frontend-defaults';
import { demoFeatures } from './demoFeatures';
import { landingModule } from './landing';
import { navigationModule } from './navigation';

// Footfall itself and the other plugins are discovered: see `app.packages` in
// app-config.yaml.
export default createApp({
  features: [navigationModule, landingModule, demoFeatures],
});
