import { useRouteRef } from '@backstage/core-plugin-api';
import { footfallIncidentRouteRef } from '../routes';

/** Where the page of an incident is. */
export function useIncidentHref(): (id: string) => string {
  const path = useRouteRef(footfallIncidentRouteRef);
  return id => path({ id });
}
