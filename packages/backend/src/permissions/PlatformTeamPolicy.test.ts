import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  footfallInboxReadPermission,
  footfallPermissions,
} from '@footfall/backstage-plugin-footfall-common';
import { PlatformTeamPolicy } from './PlatformTeamPolicy';

const TEAM = 'group:default/developer-platform';

const forEverybody = new Set([
  'footfall.adoption.read',
  'footfall.rating.create',
  'footfall.survey.respond',
  'footfall.survey.results.read',
  'footfall.team.results.read',
  'footfall.incident.read',
  'footfall.incident.update',
  'footfall.cost.read',
  'footfall.cost.acknowledge',
  'footfall.environment.create',
  'footfall.environment.update',
  'footfall.budget.update',
]);

function userIn(...ownershipEntityRefs: string[]) {
  const info = { userEntityRef: 'user:default/somebody', ownershipEntityRefs };
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async () => info,
  });
  const user = { credentials: mockCredentials.user(), info };
  return { policy: new PlatformTeamPolicy(userInfo, TEAM), user, userInfo };
}

describe('PlatformTeamPolicy', () => {
  it('lets the platform team do everything, and asks once who it is', async () => {
    const { policy, user, userInfo } = userIn(TEAM);
    for (const permission of footfallPermissions) {
      await expect(policy.handle({ permission }, user)).resolves.toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
    expect(userInfo.getUserInfo).toHaveBeenCalledTimes(1);
  });

  it('lets others read, rate, answer, order and see to what is theirs, and nothing else of Footfall', async () => {
    const { policy, user } = userIn('group:default/fraud-models');
    for (const permission of footfallPermissions) {
      await expect(policy.handle({ permission }, user)).resolves.toEqual({
        result: forEverybody.has(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      });
    }
  });

  it('lets nobody in who is not signed in', async () => {
    const { policy } = userIn(TEAM);
    await expect(
      policy.handle({ permission: footfallInboxReadPermission }),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });
});
