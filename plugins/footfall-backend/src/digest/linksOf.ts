import { parseEntityRef } from '@backstage/catalog-model';
import { DigestReport } from '@footfall/backstage-plugin-footfall-common';

/** A team that a digest names, and its page. */
export type TeamLink = { readonly title: string; readonly href: string };

/**
 * Addresses in the portal: of the digest's page, and, over the days of the
 * digest, of each team that moved, crossed a line or began to stand still.
 */
export function linksOf(
  { window, moved, stalled, crossed }: DigestReport,
  portalPath: string,
): { readonly page: string; readonly teams: TeamLink[] } {
  const days = new URLSearchParams(window).toString();
  const named = [...moved, ...crossed, ...stalled.filter(({ isNew }) => isNew)];
  const teams = new Map(
    named
      .filter(({ key }) => key.includes(':'))
      .map(({ key, title }) => {
        const { namespace, name } = parseEntityRef(key);
        const path = [namespace, name].map(encodeURIComponent).join('/');
        const href = `${portalPath}/teams/${path}?${days}`;
        return [key, { title, href }] as const;
      }),
  );
  return { page: `${portalPath}/digest`, teams: [...teams.values()] };
}
