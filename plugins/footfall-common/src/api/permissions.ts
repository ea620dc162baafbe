import { createPermission } from '@backstage/plugin-permission-common';
import { footfallCostPermissions } from './costPermissions';
import { footfallSurveyPermissions } from './surveyPermissions';
import { footfallRatingPermissions } from './ratingPermissions';

/** Read adoption figures, services, routes and the state of the pipeline. @public */
export const footfallAdoptionReadPermission = createPermission({
  name: 'footfall.adoption.read',
  attributes: { action: 'read' },
});

/** Send deployments. Only service principals can hold it. @public */
export const footfallDeploymentCreatePermission = createPermission({
  name: 'footfall.deployment.create',
  attributes: { action: 'create' },
});

/** See what was rejected, with its reason. @public */
export const footfallInboxReadPermission = createPermission({
  name: 'footfall.inbox.read',
  attributes: { action: 'read' },
});

/** Try rejected items again. @public */
export const footfallInboxReplayPermission = createPermission({
  name: 'footfall.inbox.replay',
  attributes: { action: 'update' },
});

/** Start a sync of the catalog mirror. @public */
export const footfallCatalogSyncPermission = createPermission({
  name: 'footfall.catalog.sync',
  attributes: { action: 'update' },
});

/** Make and end mandates and exceptions. @public */
export const footfallMandateUpdatePermission = createPermission({
  name: 'footfall.mandate.update',
  attributes: { action: 'update' },
});

/** Set and end targets. @public */
export const footfallTargetUpdatePermission = createPermission({
  name: 'footfall.target.update',
  attributes: { action: 'update' },
});

/** Every permission of Footfall. @public */
export const footfallPermissions = [
  footfallAdoptionReadPermission,
  footfallDeploymentCreatePermission,
  footfallInboxReadPermission,
  footfallInboxReplayPermission,
  footfallCatalogSyncPermission,
  footfallMandateUpdatePermission,
  footfallTargetUpdatePermission,
  ...footfallSurveyPermissions,
  ...footfallRatingPermissions,
  ...footfallCostPermissions,
];
