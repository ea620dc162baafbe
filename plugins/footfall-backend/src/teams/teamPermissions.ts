import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { TeamDirectory } from './TeamDirectory';
import { teamResourceRef, teamRules } from './teamRules';

/** Lets permission policies ask who a team's members and leads are. */
export function registerTeams(
  registry: PermissionsRegistryService,
  directory: Pick<TeamDirectory, 'describe'>,
) {
  registry.addResourceType({
    resourceRef: teamResourceRef,
    rules: Object.values(teamRules),
    getResources: async refs => {
      const teams = await directory.describe(refs);
      return refs.map(ref => teams.get(ref));
    },
  });
}
