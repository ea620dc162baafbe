import { useLocation } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { readFilters, writeFilters } from '../../filters/AdoptionFilters';
import { footfallTeamRouteRef } from '../../routes';

/**
 * The address of a team's page under the same window and tier. Rows that stand
 * for no team, such as "unattributed", have none.
 */
export function useTeamHref(): (key: string) => string | undefined {
  const teamPath = useRouteRef(footfallTeamRouteRef);
  const { search } = useLocation();
  return key => {
    if (!key.includes(':')) {
      return undefined;
    }
    const { namespace, name } = parseEntityRef(key);
    const filters = readFilters(new URLSearchParams(search));
    const kept = writeFilters(
      { ...filters, team: undefined },
      new URLSearchParams(),
    );
    const query = kept.toString();
    return `${teamPath({ namespace, name })}${query && `?${query}`}`;
  };
}
