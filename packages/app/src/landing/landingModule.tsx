import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { Navigate } from 'react-router-dom';

const LANDING_PATH = '/footfall';

const landingPage = PageBlueprint.make({
  name: 'landing',
  params: {
    path: '/',
    noHeader: true,
    loader: async () => <Navigate to={LANDING_PATH} replace />,
  },
});

/** Sends whoever opens the portal to Footfall. */
export const landingModule = createFrontendModule({
  pluginId: 'app',
  extensions: [landingPage],
});
