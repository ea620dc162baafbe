import { Config } from '@backstage/config';

const DEFAULT_PORTAL_PATH = '/footfall';

/** Where the portal shows Footfall, as its notifications take it to be. */
export function readPortalPath(config: Config): string {
  const path = config.getOptionalString('footfall.digest.portalPath');
  return (path ?? DEFAULT_PORTAL_PATH).replace(/\/+$/, '');
}
