import { useLocation } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { AdoptionQuery } from '@footfall/backstage-plugin-footfall-common';
import {
  AdoptionFilters,
  defaultFilters,
  readFilters,
  writeFilters,
} from '../../filters/AdoptionFilters';
import { footfallRootRouteRef, footfallTeamRouteRef } from '../../routes';

/**
 * Where a row leads, under the same window and tier: a team or a department to
 * its page, a type to the adoption of that type. Rows that stand for no Group,
 * such as "unattributed", lead nowhere.
 */
export function useRowHref(
  by: AdoptionQuery['by'],
): (key: string) => string | undefined {
  const rootPath = useRouteRef(footfallRootRouteRef)();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  const { search } = useLocation();
  const filters = readFilters(new URLSearchParams(search));
  const withFilters = (path: string, change: Partial<AdoptionFilters>) => {
    const query = writeFilters(
      { ...filters, by: defaultFilters.by, ...change },
      new URLSearchParams(),
    ).toString();
    return `${path}${query && `?${query}`}`;
  };
  return key => {
    if (by === 'type') {
      return withFilters(rootPath, { type: key });
    }
    if (!key.includes(':')) {
      return undefined;
    }
    const { namespace, name } = parseEntityRef(key);
    return withFilters(teamPath({ namespace, name }), { team: undefined });
  };
}
