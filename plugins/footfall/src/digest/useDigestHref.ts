import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  DayRange,
  DIGEST_TIER,
  ORGANISATION_KEY,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { defaultFilters, writeFilters } from '../filters/AdoptionFilters';
import { footfallRootRouteRef, footfallTeamRouteRef } from '../routes';

/**
 * The address of a row of the digest, over the digest's own days and in its tier
 * where no other is named.
 */
export function useDigestHref(
  window: DayRange,
): (key: string, tier?: Tier) => string {
  const root = useRouteRef(footfallRootRouteRef)();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  return useCallback(
    (key, tier = DIGEST_TIER) => {
      const isGroup = key.includes(':');
      const type = isGroup || key === ORGANISATION_KEY ? undefined : key;
      const query = writeFilters(
        { ...defaultFilters, window, tier, type },
        new URLSearchParams(),
      );
      const path = isGroup ? teamPath(parseEntityRef(key)) : root;
      return `${path}?${query}`;
    },
    [root, teamPath, window],
  );
}
