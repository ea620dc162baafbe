import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { TeamResultAccess, TeamResultAccessOptions } from './TeamResultAccess';
import { createTeamResultAuthorizer } from './teamResultPermissions';

/** Lets the permission policy have its say about the results of teams. */
export function createTeamResultAccess(
  registry: PermissionsRegistryService,
  options: Omit<TeamResultAccessOptions, 'authorizer'>,
): TeamResultAccess {
  return new TeamResultAccess({
    ...options,
    authorizer: createTeamResultAuthorizer(registry),
  });
}
