import { useRouteRef } from '@backstage/core-plugin-api';
import {
  footfallCostsRouteRef,
  footfallDefinitionsRouteRef,
  footfallIncidentsRouteRef,
  footfallGoldenPathsRouteRef,
  footfallMandatesRouteRef,
  footfallPeopleRouteRef,
  footfallRootRouteRef,
  footfallSourcesRouteRef,
  footfallTargetsRouteRef,
  footfallTrustRouteRef,
  footfallVoiceRouteRef,
} from '../routes';
import { useTexts } from '../translation';
import { footfallTabIds, FootfallTabId } from './footfallTabs';

/** The plugin's own pages, as tabs. */
export function useFootfallTabs() {
  const t = useTexts();
  const hrefs: Record<FootfallTabId, string> = {
    adoption: useRouteRef(footfallRootRouteRef)(),
    people: useRouteRef(footfallPeopleRouteRef)(),
    mandates: useRouteRef(footfallMandatesRouteRef)(),
    targets: useRouteRef(footfallTargetsRouteRef)(),
    voice: useRouteRef(footfallVoiceRouteRef)(),
    incidents: useRouteRef(footfallIncidentsRouteRef)(),
    costs: useRouteRef(footfallCostsRouteRef)(),
    goldenPaths: useRouteRef(footfallGoldenPathsRouteRef)(),
    trust: useRouteRef(footfallTrustRouteRef)(),
    sources: useRouteRef(footfallSourcesRouteRef)(),
    definitions: useRouteRef(footfallDefinitionsRouteRef)(),
  };
  return footfallTabIds.map(id => ({
    id,
    label: t(`shell.tabs.${id}`),
    href: hrefs[id],
  }));
}
