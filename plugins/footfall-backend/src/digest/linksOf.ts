import { parseEntityRef } from '@backstage/catalog-model';
import {
  DIGEST_TIER,
  DigestReport,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';

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
  const linkOf = (key: string, title: string, tier: Tier): TeamLink => {
    const { namespace, name } = parseEntityRef(key);
    const path = [namespace, name].map(encodeURIComponent).join('/');
    const isUsual = tier === DIGEST_TIER;
    const query = new URLSearchParams({ ...window, ...(!isUsual && { tier }) });
    return {
      title: isUsual ? title : `${title}, ${tier}`,
      href: `${portalPath}/teams/${path}?${query}`,
    };
  };
  const named = [
    ...moved.map(move => ({ ...move, tier: DIGEST_TIER })),
    ...crossed,
    ...stalled
      .filter(({ isNew }) => isNew)
      .map(stall => ({ ...stall, tier: DIGEST_TIER })),
  ];
  const teams = new Map(
    named
      .filter(({ key }) => key.includes(':'))
      .map(({ key, title, tier }) => {
        const link = linkOf(key, title, tier);
        return [link.href, link] as const;
      }),
  );
  return { page: `${portalPath}/digest`, teams: [...teams.values()] };
}
