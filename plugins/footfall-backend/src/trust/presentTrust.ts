import {
  PlacedService,
  shareOf,
  tallyTrust,
  TeamTree,
  TrustFinding,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { optionalInstantOf } from '../database/columns';

/** Deployments of a service in the last 90 days, and who told of them. */
export interface ReportedDeployments {
  readonly deployments: number;
  readonly sources: readonly string[];
}

/** A known service and what was found about it. */
export interface ExaminedService {
  readonly placed: PlacedService;
  readonly reported: ReportedDeployments;
  readonly findings: readonly TrustFinding[];
}

export function presentTally(
  services: readonly ExaminedService[],
): TrustReport['total'] {
  const tally = tallyTrust(services.map(({ findings }) => findings));
  return {
    ...tally,
    findings: { ...tally.findings },
    score: shareOf(tally.sound, tally.known, 'no-known-services'),
  };
}

export function presentService(
  { placed: { service, ownerRef }, reported, findings }: ExaminedService,
  tree: TeamTree,
  lastDeployedMs: ReadonlyMap<number, number>,
): TrustReport['services'][number] {
  return {
    ref: service.ref,
    title: service.title,
    owner:
      ownerRef === null
        ? null
        : { ref: ownerRef, title: tree.teams.get(ownerRef)?.title ?? ownerRef },
    findings: [...findings],
    deployments: reported.deployments,
    sources: [...reported.sources],
    lastDeployedAt: optionalInstantOf(lastDeployedMs.get(service.id) ?? null),
  };
}
