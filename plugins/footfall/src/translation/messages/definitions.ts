import {
  AdoptionFigureName,
  MissingReason,
} from '@footfall/backstage-plugin-footfall-common';

/** The definitions page. */
export const definitionMessages = {
  intro:
    'Registration is not adoption. Every figure that Footfall shows is one of these, computed this way.',
  figures: 'Figures',
  states: 'States of a service',
  statesIntro:
    'Each known service is in exactly one state in a window, so the four counts always add up.',
  routes: 'Kinds of route',
  missing: 'Why a figure may be missing',
  missingIntro:
    'A figure without a denominator is shown as “—” with its reason, never as 0.',
  known: 'Known services',
  knownMeaning:
    'Registered in the catalog during the window, or seen deploying without a catalog entity in the 90 days up to its end.',
  unit: {
    registered: 'a share',
    activeAdoption: 'a share',
    adoptionOfDeploying: 'a share',
    deploymentShare: 'a share',
    bypassShare: 'a share',
    unknownShare: 'a share',
    peopleBypassing: 'a share',
    registrationGap: 'in percentage points',
    voluntaryAdoption: 'a share',
    mandatedCompliance: 'a share',
    wouldStay: 'a share',
    earnedAdoption: 'a share',
  } as const satisfies Record<AdoptionFigureName, string>,
  missingMeaning: {
    'no-known-services':
      'No service is registered in the catalog, and none was seen deploying in the 90 days before. A share of no services is no share.',
    'nothing-deployed':
      'The services are known, but none of them deployed in the window.',
    'no-people-deployed':
      'Whatever was deployed, robots deployed it, or whoever did is not recorded.',
    'nobody-free':
      'Every service that deployed had to take a paved route: a mandate says so.',
    'nobody-mandated': 'No mandate covered a service that deployed.',
    'too-few-people':
      'Fewer people deployed than the configured minimum. A share of so few would point at somebody.',
    'not-measured':
      'The figure is not counted here: people, for example, are not counted week by week.',
  } as const satisfies Record<MissingReason, string>,
} as const;
