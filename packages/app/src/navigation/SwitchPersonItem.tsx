import { SidebarItem } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { RiUserSharedLine } from '@remixicon/react';

const SwitchIcon = () => <RiUserSharedLine size={20} />;

/** In the demo: leads back to the choice of people to be. */
export const SwitchPersonItem = () => {
  const identity = useApi(identityApiRef);
  const isDemo = useApi(configApiRef).getOptionalBoolean('footfall.demo');
  return isDemo ? (
    <SidebarItem
      icon={SwitchIcon}
      text="Switch person"
      onClick={() => identity.signOut()}
    />
  ) : null;
};
