import {
  EnvironmentRecord,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * Extends an environment as it is shown. Its key names what is shown, so that a
 * second press, or somebody else who saw the same, extends it no further.
 */
export const extendEnvironment = (
  api: FootfallApi,
  { expiresOn, extensions, id }: EnvironmentRecord,
  days: number,
): Promise<EnvironmentRecord> =>
  api.costs.extendEnvironment(id, {
    days,
    key: `portal ${extensions} ${expiresOn ?? ''}`,
  });
