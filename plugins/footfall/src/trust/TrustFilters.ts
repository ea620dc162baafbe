import {
  TrustFinding,
  trustFindings,
} from '@footfall/backstage-plugin-footfall-common';

/** What the Trust page shows, as its address says it. */
export interface TrustFilters {
  /** A Group's ref, or `unattributed`; undefined: the organisation. */
  readonly team: string | undefined;
  readonly finding: TrustFinding | undefined;
}

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readTrustFilters(params: URLSearchParams): TrustFilters {
  return {
    team: params.get('team') ?? undefined,
    finding: trustFindings.find(finding => finding === params.get('finding')),
  };
}

/** Writes filters into an address, beside what else it carries. */
export function writeTrustFilters(
  filters: TrustFilters,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['team', 'finding'] as const) {
    const value = filters[name];
    if (value === undefined) {
      written.delete(name);
    } else {
      written.set(name, value);
    }
  }
  return written;
}
