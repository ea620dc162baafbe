import {
  adoptionFigureDefinitions,
  AdoptionFigureName,
  MissingReason,
} from '@footfall/backstage-plugin-footfall-common';

type EveryFigure = Record<AdoptionFigureName, string>;
/** Figures that are no fraction, so that nothing can be counted out. */
export type FigureWithoutFraction = 'registrationGap' | 'earnedAdoption';

type EveryReason = Record<MissingReason, string>;

/** A figure and its fraction, in words. */
export const figureMessages = {
  short: {
    registered: 'registered',
    activeAdoption: 'active',
    adoptionOfDeploying: 'active of those deploying',
    deploymentShare: 'of deployments paved',
    bypassShare: 'of deployments bypassing',
    unknownShare: 'not classified',
    peopleBypassing: 'of people bypassing',
    registrationGap: 'gap',
    voluntaryAdoption: 'voluntary',
    mandatedCompliance: 'compliant of those mandated',
    wouldStay: 'would stay',
    earnedAdoption: 'earned (estimate)',
  } as const satisfies EveryFigure,
  fraction: {
    registered: '{{numerator}} of {{denominator}} known services',
    activeAdoption: '{{numerator}} of {{denominator}} known services',
    adoptionOfDeploying: '{{numerator}} of {{denominator}} services deploying',
    deploymentShare: '{{numerator}} of {{denominator}} deployments',
    bypassShare: '{{numerator}} of {{denominator}} deployments',
    unknownShare: '{{numerator}} of {{denominator}} deployments',
    peopleBypassing: '{{numerator}} of {{denominator}} people deploying',
    voluntaryAdoption:
      '{{numerator}} of {{denominator}} services free to choose',
    mandatedCompliance: '{{numerator}} of {{denominator}} mandated services',
    wouldStay: '{{numerator}} of {{denominator}} respondents',
  } as const satisfies Omit<EveryFigure, FigureWithoutFraction>,
  withoutFraction: {
    registrationGap: 'registered minus active',
    earnedAdoption:
      'estimated from those free to choose and those who would stay',
  } as const satisfies Pick<EveryFigure, FigureWithoutFraction>,
  missing: {
    'no-known-services': 'no service is known here',
    'nothing-deployed': 'nothing was deployed',
    'no-people-deployed': 'no person deployed',
    'nobody-free': 'nobody was free to choose',
    'nobody-mandated': 'nobody had to',
    'too-few-people': 'too few people deployed to count them aloud',
    'too-few-answers': 'too few answered to tell',
    'not-measured': 'not measured here',
  } as const satisfies EveryReason,
  missingInstead: {
    'no-known-services': 'People are not shown: no service is known here.',
    'nothing-deployed': 'People are not shown: nothing was deployed.',
    'no-people-deployed': 'People are not shown: no person deployed.',
    'nobody-free': 'People are not shown: nobody was free to choose.',
    'nobody-mandated': 'People are not shown: nobody had to.',
    'too-few-people':
      'People are not shown: too few deployed to count them aloud.',
    'too-few-answers': 'People are not shown: too few answered to tell.',
    'not-measured': 'People are not shown: not measured here.',
  } as const satisfies EveryReason,
  none: '—',
  allMandated: 'all mandated',
  noneBecause: 'no value: {{reason}}',
  change: '{{change}} on the {{days}} days before',
  tooEarly: 'no comparison: nothing is recorded before {{day}}',
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
