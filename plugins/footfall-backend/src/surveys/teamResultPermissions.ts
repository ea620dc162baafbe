import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { TeamResource } from '../teams/TeamResource';
import { teamResourceRef } from '../teams/teamRules';

/** Whether a decision of the permission policy lets a team's results through. */
export type TeamResultAuthorizer = (
  decision: PolicyDecision,
  team: TeamResource,
) => boolean;

/** Holds decisions against teams, by every rule that there is about them. */
export function createTeamResultAuthorizer(
  registry: PermissionsRegistryService,
): TeamResultAuthorizer {
  return createConditionAuthorizer(
    registry.getPermissionRuleset(teamResourceRef),
  );
}
