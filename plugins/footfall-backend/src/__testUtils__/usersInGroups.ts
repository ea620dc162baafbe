import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/** The header of a user of that name. */
export const asUserNamed = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

/** Says which Groups users own through, by their names. */
export function usersInGroups(
  groupsOf: Readonly<Record<string, readonly string[]>>,
) {
  const groupRefs = new Map(
    Object.entries(groupsOf).map(([name, groups]) => [
      `user:default/${name}`,
      groups.map(group => `group:default/${group}`),
    ]),
  );
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () =>
      mockServices.userInfo.mock({
        getUserInfo: async credentials => {
          const { userEntityRef } = Object(credentials.principal);
          return {
            userEntityRef,
            ownershipEntityRefs: [
              userEntityRef,
              ...(groupRefs.get(userEntityRef) ?? []),
            ],
          };
        },
      }),
  });
}
