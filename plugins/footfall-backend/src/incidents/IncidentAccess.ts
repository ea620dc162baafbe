import {
  footfallIncidentReadPermission,
  footfallIncidentUpdatePermission,
  IncidentRole,
  incidentRolesOf,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { IncidentConfig } from './IncidentConfig';
import { IncidentAuthorizer } from './incidentPermissions';
import { IncidentResources } from './IncidentResources';
import { IncidentResource } from './incidentRules';
import { StoredIncident } from './IncidentStore';

/** How somebody stands to an incident. */
export interface IncidentStanding {
  readonly roles: readonly IncidentRole[];
  readonly mayRead: boolean;
  readonly mayUpdate: boolean;
}

/** An incident, and how the caller stands to it. */
export interface StandingIncident {
  readonly incident: StoredIncident;
  readonly standing: IncidentStanding;
}

export interface IncidentAccessOptions {
  readonly resources: IncidentResources;
  readonly authorizer: IncidentAuthorizer;
  readonly config: Pick<IncidentConfig, 'platformTeam'>;
}

/**
 * Who may see and change which incidents. Two things have to agree: what the
 * caller is to the incident, which holds whether or not the app asks for
 * permissions, and the permission policy, which can narrow that and not widen it.
 */
export class IncidentAccess {
  readonly #options: IncidentAccessOptions;

  constructor(options: IncidentAccessOptions) {
    this.#options = options;
  }

  async standingsOf(
    incidents: readonly StoredIncident[],
    caller: Caller,
  ): Promise<StandingIncident[]> {
    const { authorizer, resources } = this.#options;
    const [claims, read, update, described] = await Promise.all([
      caller.claims(),
      caller.decide(footfallIncidentReadPermission),
      caller.decide(footfallIncidentUpdatePermission),
      resources.of(incidents),
    ]);
    const byId = new Map(described.map(resource => [resource.id, resource]));
    return incidents.flatMap(incident => {
      const resource = byId.get(incident.id);
      if (!resource) {
        return [];
      }
      const roles = this.#rolesOf(resource, caller, claims);
      const mayRead = roles.length > 0 && authorizer(read, resource);
      const mayUpdate = mayRead && authorizer(update, resource);
      return [{ incident, standing: { roles, mayRead, mayUpdate } }];
    });
  }

  // A service was given its token by those who run the backend.
  #rolesOf(
    { escalatedTo, escalationLeads, ownerRef, team }: IncidentResource,
    { isService }: Caller,
    claims: readonly string[],
  ): IncidentRole[] {
    return isService
      ? ['platform']
      : incidentRolesOf(
          {
            ownerRef,
            escalatedTo,
            escalationLeads,
            teamGroups: team.groups,
            leads: team.leads,
            platformTeam: this.#options.config.platformTeam,
          },
          claims,
        );
  }
}
