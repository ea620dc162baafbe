import { TeamDirectory } from '../teams/TeamDirectory';
import { IncidentResource } from './incidentRules';
import { IncidentStore, StoredIncident } from './IncidentStore';

export interface IncidentResourcesOptions {
  readonly incidents: Pick<IncidentStore, 'find'>;
  readonly directory: Pick<TeamDirectory, 'describe'>;
}

/** Incidents with the people of their teams, as permission rules see them. */
export class IncidentResources {
  readonly #options: IncidentResourcesOptions;

  constructor(options: IncidentResourcesOptions) {
    this.#options = options;
  }

  async of(incidents: readonly StoredIncident[]): Promise<IncidentResource[]> {
    const groups = await this.#options.directory.describe(
      incidents.flatMap(({ teamRef, escalatedTo }) =>
        escalatedTo === null ? [teamRef] : [teamRef, escalatedTo],
      ),
    );
    return incidents.flatMap(({ id, teamRef, ownerRef, escalatedTo }) => {
      const team = groups.get(teamRef);
      const above = escalatedTo === null ? undefined : groups.get(escalatedTo);
      const escalationLeads = above?.leads ?? [];
      return team ? [{ id, team, ownerRef, escalatedTo, escalationLeads }] : [];
    });
  }

  /** In the order of the ids; undefined where there is no such incident. */
  async byIds(
    ids: readonly string[],
  ): Promise<(IncidentResource | undefined)[]> {
    const found = await Promise.all(
      ids.map(id => this.#options.incidents.find(id)),
    );
    const resources = await this.of(found.flatMap(incident => incident ?? []));
    return ids.map(id => resources.find(resource => resource.id === id));
  }
}
