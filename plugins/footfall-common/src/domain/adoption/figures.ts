import { gapOf, Metric, missing, shareOf } from '../metrics';
import { AdoptionCounts } from './AdoptionCounts';
import { PeopleCounts } from './PeopleCounts';

/** @public */
export const adoptionFigureNames = [
  'registered',
  'activeAdoption',
  'adoptionOfDeploying',
  'deploymentShare',
  'bypassShare',
  'unknownShare',
  'peopleBypassing',
  'registrationGap',
] as const;

/** @public */
export type AdoptionFigureName = (typeof adoptionFigureNames)[number];

/**
 * The figures of a set of services, each a value or the reason why there is
 * none. `adoptionFigureDefinitions` says what each of them means.
 *
 * @public
 */
export type AdoptionFigures = Readonly<Record<AdoptionFigureName, Metric>>;

/**
 * What the figures need beyond the counts.
 *
 * @public
 */
export interface FigurePolicy {
  /** Fewer people than this are never counted aloud. */
  readonly minPeople: number;
}

function peopleBypassingOf(
  people: PeopleCounts | null,
  { minPeople }: FigurePolicy,
): Metric {
  if (people === null) {
    return missing('not-measured');
  }
  if (people.deploying === 0) {
    return missing('no-people-deployed');
  }
  return people.deploying < minPeople
    ? missing('too-few-people')
    : shareOf(people.bypassing, people.deploying, 'no-people-deployed');
}

/**
 * Every adoption figure of a set of services in a window.
 *
 * @param people - `null` where people were not counted, as in a series
 * @public
 */
export function adoptionFiguresOf(
  counts: AdoptionCounts,
  people: PeopleCounts | null,
  policy: FigurePolicy,
): AdoptionFigures {
  const active = counts.paved + counts.mixed;
  const registered = shareOf(
    counts.registered,
    counts.known,
    'no-known-services',
  );
  const activeAdoption = shareOf(active, counts.known, 'no-known-services');
  const ofDeployments = (deployments: number) =>
    shareOf(deployments, counts.deployments, 'nothing-deployed');
  return {
    registered,
    activeAdoption,
    adoptionOfDeploying: shareOf(
      active,
      counts.known - counts.dormant,
      'nothing-deployed',
    ),
    deploymentShare: ofDeployments(counts.pavedDeployments),
    bypassShare: ofDeployments(counts.bypassDeployments),
    unknownShare: ofDeployments(counts.unknownDeployments),
    peopleBypassing: peopleBypassingOf(people, policy),
    registrationGap: gapOf(registered, activeAdoption),
  };
}
