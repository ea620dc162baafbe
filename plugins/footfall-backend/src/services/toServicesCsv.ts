import {
  routeKinds,
  ServicesPage,
} from '@footfall/backstage-plugin-footfall-common';
import { CsvRow } from '../http/csv';

export const servicesCsvColumns: readonly string[] = [
  'ref',
  'title',
  'type',
  'isRegistered',
  'owner',
  'from',
  'to',
  'state',
  ...routeKinds.map(kind => `${kind}Deployments`),
  'lastDeployedAt',
];

/** A line for each service, over the window that was asked for. */
export function toServicesCsv({ items, window }: ServicesPage): CsvRow[] {
  return items.map(item => ({
    ref: item.ref,
    title: item.title,
    type: item.type,
    isRegistered: item.isRegistered,
    owner: item.owner?.ref ?? null,
    from: window.from,
    to: window.to,
    state: item.state,
    ...Object.fromEntries(
      routeKinds.map(kind => [`${kind}Deployments`, item.deployments[kind]]),
    ),
    lastDeployedAt: item.lastDeployedAt,
  }));
}
