import { useRouteRef } from '@backstage/core-plugin-api';
import { footfallDefinitionsRouteRef, footfallRootRouteRef } from '../routes';
import { useTexts } from '../translation';

/** The plugin's own pages, as tabs. */
export function useFootfallTabs() {
  const t = useTexts();
  const root = useRouteRef(footfallRootRouteRef)();
  const definitions = useRouteRef(footfallDefinitionsRouteRef)();
  return [
    { id: 'adoption', label: t('shell.adoption'), href: root },
    { id: 'definitions', label: t('shell.definitions'), href: definitions },
  ];
}
