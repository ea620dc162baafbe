import {
  AuditorService,
  PermissionsRegistryService,
} from '@backstage/backend-plugin-api';
import { registerTeams } from '../teams/teamPermissions';
import { AuthorizedIncidentServiceOptions } from './AuthorizedIncidentService';
import { createIncidentServices } from './createIncidentServices';
import { IncidentAccess } from './IncidentAccess';
import { IncidentConfig } from './IncidentConfig';
import { registerIncidents } from './incidentPermissions';

export interface ServeIncidentsOptions {
  readonly auditor: AuditorService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly services: ReturnType<typeof createIncidentServices>;
  readonly config: IncidentConfig;
}

/** Incidents for callers, and what permission policies can ask about them. */
export function serveIncidents({
  auditor,
  config,
  permissionsRegistry,
  services,
}: ServeIncidentsOptions): AuthorizedIncidentServiceOptions {
  const { incidentResources, incidents, teamDirectory } = services;
  registerTeams(permissionsRegistry, teamDirectory);
  return {
    auditor,
    config,
    incidents,
    directory: teamDirectory,
    access: new IncidentAccess({
      resources: incidentResources,
      authorizer: registerIncidents(permissionsRegistry, incidentResources),
      config,
    }),
    nowMs: Date.now,
  };
}
