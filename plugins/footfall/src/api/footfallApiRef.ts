import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * Everything that Footfall answers, as the portal asks for it.
 *
 * @public
 */
export const footfallApiRef = createApiRef<FootfallApi>().with({
  id: 'plugin.footfall.service',
  pluginId: 'footfall',
});
