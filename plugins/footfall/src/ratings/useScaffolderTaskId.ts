import { useRouteRef } from '@backstage/core-plugin-api';
import { matchPath, useHref, useLocation } from 'react-router-dom';
import { footfallScaffolderTaskRouteRef } from '../routes';

const ANY_TASK = 'any-task';

/** The task whose page is open; none elsewhere, or without a scaffolder. */
export function useScaffolderTaskId(): string | undefined {
  const taskRoute = useRouteRef(footfallScaffolderTaskRouteRef);
  const { pathname } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  const address = taskRoute?.({ taskId: ANY_TASK });
  if (!address) {
    return undefined;
  }
  const path = address.startsWith(base) ? address.slice(base.length) : address;
  const pattern = path.replace(ANY_TASK, ':taskId');
  return matchPath(pattern, pathname)?.params.taskId;
}
