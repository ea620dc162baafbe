import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  DayRange,
  ORGANISATION_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { footfallRootRouteRef, footfallTeamRouteRef } from '../routes';

/** The address of a row of the digest, over the digest's own days. */
export function useDigestHref(window: DayRange): (key: string) => string {
  const root = useRouteRef(footfallRootRouteRef)();
  const teamPath = useRouteRef(footfallTeamRouteRef);
  return useCallback(
    key => {
      const days = new URLSearchParams({ from: window.from, to: window.to });
      if (key.includes(':')) {
        const { namespace, name } = parseEntityRef(key);
        return `${teamPath({ namespace, name })}?${days}`;
      }
      if (key !== ORGANISATION_KEY) {
        days.set('type', key);
      }
      return `${root}?${days}`;
    },
    [root, teamPath, window],
  );
}
