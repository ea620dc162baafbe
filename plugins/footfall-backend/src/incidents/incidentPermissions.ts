import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { footfallIncidentPermissions } from '@footfall/backstage-plugin-footfall-common';
import { IncidentResources } from './IncidentResources';
import {
  IncidentResource,
  incidentResourceRef,
  incidentRules,
} from './incidentRules';

/** Whether a decision of the permission policy lets an incident through. */
export type IncidentAuthorizer = (
  decision: PolicyDecision,
  incident: IncidentResource,
) => boolean;

/** Lets permission policies say who may see and change which incidents. */
export function registerIncidents(
  registry: PermissionsRegistryService,
  resources: IncidentResources,
): IncidentAuthorizer {
  registry.addResourceType({
    resourceRef: incidentResourceRef,
    permissions: footfallIncidentPermissions,
    rules: Object.values(incidentRules),
    getResources: refs => resources.byIds(refs),
  });
  // The rules that modules add count as well.
  return createConditionAuthorizer(
    registry.getPermissionRuleset(incidentResourceRef),
  );
}
