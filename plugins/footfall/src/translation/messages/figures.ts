import {
  adoptionFigureDefinitions,
  AdoptionFigureName,
  MissingReason,
} from '@footfall/backstage-plugin-footfall-common';

type EveryFigure = Record<AdoptionFigureName, string>;
type EveryReason = Record<MissingReason, string>;

/** A figure and its fraction, in words. */
export const figureMessages = {
  short: {
    registered: 'registered',
    activeAdoption: 'active',
    adoptionOfDeploying: 'of those deploying',
    deploymentShare: 'of deployments paved',
    bypassShare: 'of deployments bypassing',
    unknownShare: 'not classified',
    peopleBypassing: 'of people bypassing',
    registrationGap: 'gap',
  } as const satisfies EveryFigure,
  fraction: {
    registered: '{{numerator}} of {{denominator}} known services',
    activeAdoption: '{{numerator}} of {{denominator}} known services',
    adoptionOfDeploying: '{{numerator}} of {{denominator}} services deploying',
    deploymentShare: '{{numerator}} of {{denominator}} deployments',
    bypassShare: '{{numerator}} of {{denominator}} deployments',
    unknownShare: '{{numerator}} of {{denominator}} deployments',
    peopleBypassing: '{{numerator}} of {{denominator}} people deploying',
  } as const satisfies Omit<EveryFigure, 'registrationGap'>,
  gapFraction: 'registered minus active',
  missing: {
    'no-known-services': 'no service is known here',
    'nothing-deployed': 'nothing was deployed',
    'no-people-deployed': 'no person deployed',
    'too-few-people': 'too few people deployed to count them aloud',
    'not-measured': 'not measured here',
  } as const satisfies EveryReason,
  missingInstead: {
    'no-known-services': 'People are not shown: no service is known here.',
    'nothing-deployed': 'People are not shown: nothing was deployed.',
    'no-people-deployed': 'People are not shown: no person deployed.',
    'too-few-people':
      'People are not shown: too few deployed to count them aloud.',
    'not-measured': 'People are not shown: not measured here.',
  } as const satisfies EveryReason,
  none: '—',
  noneBecause: 'no value: {{reason}}',
  change: '{{change}} on the {{days}} days before',
  noChange: 'no comparison: {{reason}} in the {{days}} days before',
  definition: {
    open: 'What does “{{title}}” mean?',
    formula: 'Formula',
    now: 'Here',
    all: 'All definitions',
  },
  texts: adoptionFigureDefinitions as Readonly<
    Record<
      AdoptionFigureName,
      { title: string; formula: string; answers: string; unit: string }
    >
  >,
} as const;
