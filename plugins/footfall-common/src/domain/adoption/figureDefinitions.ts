import { AdoptionFigureName } from './figures';

/**
 * What a figure means: the one text that the portal's explanations, the API
 * description, the exports and `docs/metrics.md` quote.
 *
 * @public
 */
export interface FigureDefinition {
  readonly title: string;
  /** The unit of the value: a share in 0 to 1, or percentage points. */
  readonly unit: 'share' | 'percentage-points';
  readonly formula: string;
  /** The question that the figure answers. */
  readonly answers: string;
}

/** @public */
export const adoptionFigureDefinitions: Readonly<
  Record<AdoptionFigureName, FigureDefinition>
> = {
  registered: {
    title: 'Registered',
    unit: 'share',
    formula: 'registered services / known services',
    answers: 'What most portals call adoption: is it in the catalog?',
  },
  activeAdoption: {
    title: 'Active adoption',
    unit: 'share',
    formula: '(paved + mixed services) / known services',
    answers: 'How many of our services deploy through the platform?',
  },
  adoptionOfDeploying: {
    title: 'Adoption of those deploying',
    unit: 'share',
    formula: '(paved + mixed services) / (known - dormant services)',
    answers: 'Is the platform not used, or is nothing deployed?',
  },
  deploymentShare: {
    title: 'Deployment share',
    unit: 'share',
    formula: 'paved deployments / all deployments',
    answers:
      'What share of deployments goes through the platform rather than by other ways?',
  },
  bypassShare: {
    title: 'Bypass share',
    unit: 'share',
    formula: 'deployments by bypass routes / all deployments',
    answers: 'How much is deployed around the platform?',
  },
  unknownShare: {
    title: 'Not classified',
    unit: 'share',
    formula: 'deployments by unknown routes / all deployments',
    answers: 'How much could not be told, because no rule knows its route?',
  },
  peopleBypassing: {
    title: 'People bypassing',
    unit: 'share',
    formula:
      'persons with at least one bypass deployment / persons with any deployment',
    answers: 'How many engineers go around the platform?',
  },
  registrationGap: {
    title: 'Registration gap',
    unit: 'percentage-points',
    formula: 'registered - active adoption',
    answers: 'How far is being in the catalog from using the platform?',
  },
  voluntaryAdoption: {
    title: 'Voluntary adoption',
    unit: 'share',
    formula:
      'free services that are paved or mixed / free services that deployed',
    answers: 'Do those who are free to choose choose the platform?',
  },
  mandatedCompliance: {
    title: 'Mandated compliance',
    unit: 'share',
    formula:
      'mandated services that are paved / mandated services that deployed',
    answers: 'Do those who must use the platform use it, and nothing else?',
  },
  wouldStay: {
    title: 'Would stay',
    unit: 'share',
    formula:
      'respondents on mandated teams who would use it if it were not required / respondents on mandated teams',
    answers: 'Would they use it if they did not have to?',
  },
  earnedAdoption: {
    title: 'Earned adoption (estimate)',
    unit: 'share',
    formula:
      '(free paved or mixed services + would stay * mandated paved or mixed services) / known services',
    answers: 'How much adoption would be left without any mandate?',
  },
};
