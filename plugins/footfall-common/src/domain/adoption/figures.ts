import { gapOf, Metric, missing, shareOf } from '../metrics';
import { PeoplePolicy, shareOfPeople } from '../people';
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
  'voluntaryAdoption',
  'mandatedCompliance',
  'wouldStay',
  'earnedAdoption',
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
export type FigurePolicy = PeoplePolicy;

function peopleBypassingOf(
  people: PeopleCounts | null,
  policy: FigurePolicy,
): Metric {
  if (people === null) {
    return missing('not-measured');
  }
  if (people.deploying === 0) {
    return missing('no-people-deployed');
  }
  return shareOfPeople(people.bypassing, people.deploying, policy);
}

function freeOf(counts: AdoptionCounts) {
  return {
    active: counts.paved + counts.mixed - counts.mandatedActive,
    deploying: counts.known - counts.dormant - counts.mandatedDeploying,
  };
}

// An estimate: of those who had to, as many count as say that they would stay.
function earnedAdoptionOf(counts: AdoptionCounts, wouldStay: Metric): Metric {
  if (counts.known === 0) {
    return missing('no-known-services');
  }
  const free = freeOf(counts).active;
  if (counts.mandatedActive === 0) {
    return shareOf(free, counts.known, 'no-known-services');
  }
  return wouldStay.value === null
    ? wouldStay
    : {
        value: (free + wouldStay.value * counts.mandatedActive) / counts.known,
        numerator: null,
        denominator: null,
        reason: null,
      };
}

/**
 * Every adoption figure of a set of services in a window.
 *
 * @param people - `null` where people were not counted, as in a series
 * @param wouldStay - what people on mandated teams answered to a survey
 * @public
 */
export function adoptionFiguresOf(
  counts: AdoptionCounts,
  people: PeopleCounts | null,
  policy: FigurePolicy,
  wouldStay: Metric = missing('not-measured'),
): AdoptionFigures {
  const active = counts.paved + counts.mixed;
  const free = freeOf(counts);
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
    voluntaryAdoption: shareOf(free.active, free.deploying, 'nobody-free'),
    mandatedCompliance: shareOf(
      counts.mandatedPaved,
      counts.mandatedDeploying,
      'nobody-mandated',
    ),
    wouldStay,
    earnedAdoption: earnedAdoptionOf(counts, wouldStay),
  };
}
