import { RouteKind } from '@footfall/backstage-plugin-footfall-common';

/** A made-up route with the rule that leads to it. */
export interface FixtureRoute {
  readonly id: string;
  readonly title: string;
  readonly kind: RouteKind;
  readonly ruleId: string | null;
}

/** Every route of the fixtures, paved first. */
export const fixtureRoutes: readonly FixtureRoute[] = [
  {
    id: 'gitops',
    title: 'GitOps pull request',
    kind: 'paved',
    ruleId: 'argo-cd-main',
  },
  {
    id: 'release-train',
    title: 'Release train',
    kind: 'paved',
    ruleId: 'release-train',
  },
  {
    id: 'jenkins',
    title: 'Shared Jenkins',
    kind: 'legacy',
    ruleId: 'jenkins-shared',
  },
  { id: 'kubectl', title: 'kubectl', kind: 'bypass', ruleId: 'kubectl' },
  {
    id: 'console',
    title: 'Cloud console',
    kind: 'bypass',
    ruleId: 'console-user-agent',
  },
  {
    id: 'unclassified',
    title: 'Not classified',
    kind: 'unknown',
    ruleId: null,
  },
];

/** The route of one deployment, by its kind and a number in 0 to 1. */
export function routeOf(kind: RouteKind, luck: number): FixtureRoute {
  const ofKind = fixtureRoutes.filter(route => route.kind === kind);
  return luck < 0.7 ? ofKind[0] : ofKind[ofKind.length - 1];
}
