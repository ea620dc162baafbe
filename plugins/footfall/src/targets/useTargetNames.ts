import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  FilterOptions,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { defaultFilters, writeFilters } from '../filters/AdoptionFilters';
import { footfallRootRouteRef, footfallTeamRouteRef } from '../routes';
import { useTexts } from '../translation';

type Aim = Pick<TargetRecord, 'scope' | 'key' | 'tier' | 'title'>;

/** What a target is for, in words and as a place in the portal. */
export function useTargetNames(options: FilterOptions) {
  const t = useTexts();
  const rootPath = useRouteRef(footfallRootRouteRef)();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  const titles: Record<Aim['scope'], (aim: Aim) => string> = {
    organisation: ({ title }) => title,
    team: ({ key, title }) =>
      options.teams.find(team => team.ref === key)?.title ?? title,
    type: ({ key }) => t('targets.scope.type', { type: key }),
  };
  const titleOf = (aim: Aim) => {
    const title = titles[aim.scope](aim);
    return aim.tier === defaultFilters.tier
      ? title
      : t('targets.scope.tier', {
          title,
          tier: t(`mandates.scope.tier.${aim.tier}`),
        });
  };
  const hrefOf = ({ scope, key, tier }: Aim) => {
    const type = scope === 'type' ? key : undefined;
    const query = writeFilters(
      { ...defaultFilters, tier, type },
      new URLSearchParams(),
    ).toString();
    const path = scope === 'team' ? teamPath(parseEntityRef(key)) : rootPath;
    return `${path}${query && `?${query}`}`;
  };
  return { titleOf, hrefOf };
}
