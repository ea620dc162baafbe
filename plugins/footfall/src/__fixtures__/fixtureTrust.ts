import {
  ParsedTrustQuery,
  shareOf,
  tallyTrust,
  TrustFinding,
  trustFindingsOf,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';
import { FixtureService, FixtureTeam } from './organisation';

const SOURCES = ['argo-cd', 'jenkins', 'kubernetes-audit'];
const LAST_DEPLOYED_AT = '2026-11-20T14:05:00.000Z';

/** A made-up organisation whose catalog is looked at. */
export interface FixtureTrust {
  readonly teams: readonly FixtureTeam[];
  readonly services: readonly FixtureService[];
}

interface Examined {
  readonly service: FixtureService;
  readonly ownerRef: string | null;
  readonly deployments: number;
  readonly findings: readonly TrustFinding[];
}

function ownerOf({ index, teamRef }: FixtureService) {
  const luck = noise(index, 31);
  if (luck < 0.05) {
    return { ownerRef: null, ownerExists: false };
  }
  return luck < 0.1
    ? { ownerRef: 'group:default/disbanded', ownerExists: false }
    : { ownerRef: teamRef, ownerExists: true };
}

function examine(service: FixtureService): Examined {
  const isRegistered = service.registeredOn !== null;
  const isQuiet = isRegistered && noise(service.index, 32) < 0.12;
  const deployments = isQuiet
    ? 0
    : 1 + Math.round(noise(service.index, 33) * 60);
  const owner = ownerOf(service);
  return {
    service,
    ownerRef: owner.ownerRef,
    deployments,
    findings: trustFindingsOf({
      ...owner,
      isRegistered,
      isLongRegistered: true,
      hasDeployedLately: deployments > 0,
    }),
  };
}

function tallyOf(examined: readonly Examined[]): TrustReport['total'] {
  const tally = tallyTrust(examined.map(({ findings }) => findings));
  return {
    ...tally,
    findings: { ...tally.findings },
    score: shareOf(tally.sound, tally.known, 'no-known-services'),
  };
}

/** What the catalog of a made-up organisation gets wrong. */
export function createFixtureTrust(
  { teams, services }: FixtureTrust,
  query: ParsedTrustQuery,
): TrustReport {
  const examined = services.map(examine);
  const found = examined.filter(({ findings }) =>
    query.finding ? findings.includes(query.finding) : findings.length > 0,
  );
  const from = Number(query.cursor ?? 0);
  const to = from + query.limit;
  const titleOf = (ref: string) =>
    teams.find(team => team.ref === ref)?.title ?? ref;
  return {
    total: tallyOf(examined),
    teams: teams
      .map(({ ref, title }) => ({
        key: ref,
        title,
        ...tallyOf(examined.filter(({ service }) => service.teamRef === ref)),
      }))
      .filter(({ known }) => known > 0),
    services: found.slice(from, to).map(item => ({
      ref: item.service.ref,
      title: item.service.title,
      owner:
        item.ownerRef === null
          ? null
          : {
              ref: item.ownerRef,
              title: titleOf(item.ownerRef),
            },
      findings: [...item.findings],
      deployments: item.deployments,
      sources:
        item.deployments > 0
          ? SOURCES.slice(0, 1 + (item.service.index % SOURCES.length))
          : [],
      lastDeployedAt: item.deployments > 0 ? LAST_DEPLOYED_AT : null,
    })),
    page: {
      totalItems: found.length,
      nextCursor: to < found.length ? String(to) : null,
    },
  };
}
