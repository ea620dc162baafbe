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
  overTime: 'Mandates, and figures over time',
  word: {
    mandate: 'Mandate',
    exception: 'Exception',
    series: 'Week by week',
    trend: 'Trend',
    plateau: 'Plateau',
    target: 'Target',
  },
  wordMeaning: {
    mandate:
      'From a day on, perhaps until another, the services of its scope must take a paved route. A service counts as mandated in a window when any of its deployments in it was; or, where it made none, when it was covered on the last day.',
    exception:
      'Takes one service out of a mandate for a while: who asked, the case that was made, who granted it, until when.',
    series:
      'Each week is measured on its own. A service that deploys every other week is active in every second one, so a line of weeks lies at or below the figure for a longer window. A week that has not ended is drawn apart and never enters a trend.',
    trend:
      'The Theil–Sen slope of active adoption over the last 12 whole weeks. Rising or falling where the Mann–Kendall test finds p < 0.05 and the slope is at least 0.1 percentage points a week; otherwise there is no clear trend.',
    plateau:
      'The longest run of whole weeks, ending with the last one, over which there is no clear trend and every week lies within 3 percentage points of the median of the run. Told from 8 weeks on.',
    target:
      'A percentage of active adoption by a day, with an owner. Ahead or behind: above or below the straight line from where it stood when the target was set. The pace is what is missing, divided by the weeks that are left.',
  },
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
    'too-few-answers':
      'Too few people on mandated teams answered the last survey, or one of their teams is too small to be told from another.',
    'not-measured':
      'The figure is not counted here: people, for example, are not counted week by week.',
  } as const satisfies Record<MissingReason, string>,
} as const;
