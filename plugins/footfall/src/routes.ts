import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The adoption page. @public */
export const footfallRootRouteRef = createRouteRef({ id: 'footfall' });

/** One team's page, by the namespace and name of its Group. @public */
export const footfallTeamRouteRef = createSubRouteRef({
  id: 'footfall/team',
  parent: footfallRootRouteRef,
  path: '/teams/:namespace/:name',
});

/** What every figure means; each has its name as an anchor. @public */
export const footfallDefinitionsRouteRef = createSubRouteRef({
  id: 'footfall/definitions',
  parent: footfallRootRouteRef,
  path: '/definitions',
});
