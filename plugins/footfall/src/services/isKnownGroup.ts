import { parseEntityRef } from '@backstage/catalog-model';
import {
  TrustFinding,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';

/** What the catalog gets wrong about the one service that a report is about. */
export function findingsOf(trust: TrustReport): readonly TrustFinding[] {
  return trust.services.at(0)?.findings ?? [];
}

/**
 * Whether the owner of a service has a page as a team. A User has none, and a
 * Group that the catalog does not hold has none anywhere.
 */
export function isKnownGroup(
  ownerRef: string,
  findings: readonly TrustFinding[],
): boolean {
  return (
    parseEntityRef(ownerRef).kind.toLocaleLowerCase('en-US') === 'group' &&
    !findings.includes('unknown-owner')
  );
}
