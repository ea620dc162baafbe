import { createPermission } from '@backstage/plugin-permission-common';

/** @public */
export const FOOTFALL_ENVIRONMENT_RESOURCE_TYPE = 'footfall-environment';

/** See prices, estimates, environments, budgets and what teams cost. @public */
export const footfallCostReadPermission = createPermission({
  name: 'footfall.cost.read',
  attributes: { action: 'read' },
});

/** Hand in estimates that a tool made. @public */
export const footfallCostReportPermission = createPermission({
  name: 'footfall.cost.report',
  attributes: { action: 'create' },
});

/** Accept what something costs, in one's own name. @public */
export const footfallCostAcknowledgePermission = createPermission({
  name: 'footfall.cost.acknowledge',
  attributes: { action: 'create' },
});

/** Read who accepted what, beyond one's own. @public */
export const footfallAcknowledgementReadPermission = createPermission({
  name: 'footfall.acknowledgement.read',
  attributes: { action: 'read' },
});

/** Register an environment. @public */
export const footfallEnvironmentCreatePermission = createPermission({
  name: 'footfall.environment.create',
  attributes: { action: 'create' },
});

/**
 * Extend an environment, shut it down, say that it is used or gone. By default,
 * and never beyond that: the team's members and leads, the platform team, and
 * services.
 *
 * @public
 */
export const footfallEnvironmentUpdatePermission = createPermission({
  name: 'footfall.environment.update',
  attributes: { action: 'update' },
  resourceType: FOOTFALL_ENVIRONMENT_RESOURCE_TYPE,
});

/** Set and end budgets. @public */
export const footfallBudgetUpdatePermission = createPermission({
  name: 'footfall.budget.update',
  attributes: { action: 'update' },
});

/** Every permission about costs. @public */
export const footfallCostPermissions = [
  footfallCostReadPermission,
  footfallCostReportPermission,
  footfallCostAcknowledgePermission,
  footfallAcknowledgementReadPermission,
  footfallEnvironmentCreatePermission,
  footfallEnvironmentUpdatePermission,
  footfallBudgetUpdatePermission,
];
