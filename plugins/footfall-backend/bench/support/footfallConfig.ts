import { JsonObject } from '@backstage/types';

/** Never by itself: the measurement says when, or means to do without. */
export const byHand = {
  frequency: { trigger: 'manual' },
  timeout: { hours: 1 },
} satisfies JsonObject;

/** Four routes, one of each kind, as the generated deployments take them. */
export const footfallConfig = {
  organisation: 'Benchmark',
  catalog: {
    schedule: {
      frequency: { hours: 12 },
      timeout: { hours: 1 },
      initialDelay: { seconds: 0 },
    },
  },
  routes: [
    { id: 'platform', title: 'Platform', kind: 'paved' },
    { id: 'jenkins', title: 'Jenkins', kind: 'legacy' },
    { id: 'kubectl', title: 'By hand', kind: 'bypass' },
  ],
  routeRules: [
    {
      id: 'argo-cd',
      route: 'platform',
      match: {
        attributes: { tool: 'argo-cd', pipeline: { prefix: 'platform/' } },
      },
    },
    {
      id: 'jenkins',
      route: 'jenkins',
      match: { attributes: { tool: 'jenkins' } },
    },
    {
      id: 'kubectl',
      route: 'kubectl',
      match: { attributes: { tool: { regex: '^(kubectl|helm)$' } } },
    },
  ],
} satisfies JsonObject;
