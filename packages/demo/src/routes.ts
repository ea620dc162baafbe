import {
  Route,
  RouteKind,
  RouteRule,
  TextMatch,
  TierRule,
} from '@footfall/backstage-plugin-footfall-common';

/** The golden path that the demo's portal offers as a scaffolder template. */
export const GOLDEN_PATH_TEMPLATE =
  'template:default/service-on-the-golden-path';

const route = (
  id: string,
  title: string,
  kind: RouteKind,
  goldenPath: string | null = null,
): Route => ({ id, title, kind, goldenPath });

const goldenPath = route(
  'golden-path',
  'Golden path (platform pipeline and Argo CD)',
  'paved',
  GOLDEN_PATH_TEMPLATE,
);
const platformCli = route(
  'platform-cli',
  'Platform command line',
  'paved',
  GOLDEN_PATH_TEMPLATE,
);
const jenkinsClassic = route('jenkins-classic', 'Jenkins classic', 'legacy');
const kubectl = route('kubectl', 'kubectl by hand', 'bypass');
const cloudConsole = route(
  'cloud-console',
  'Cloud console and own Terraform',
  'bypass',
);
const mlShadow = route('ml-shadow', 'mlctl and notebooks', 'bypass');

/** The ways into an environment at Halden Bank. */
export const routes: readonly Route[] = [
  goldenPath,
  platformCli,
  jenkinsClassic,
  kubectl,
  cloudConsole,
  mlShadow,
];

/** The ordered rules that tell them apart. */
export const routeRules: readonly RouteRule[] = [
  {
    id: 'argo-cd-from-the-platform-pipeline',
    match: {
      attributes: {
        tool: { equals: 'argo-cd' },
        pipeline: { prefix: 'platform/' },
      },
    },
    route: goldenPath,
  },
  {
    id: 'platform-command-line',
    match: { attributes: { 'user-agent': { prefix: 'halden-platform/' } } },
    route: platformCli,
  },
  {
    id: 'jenkins',
    match: { attributes: { tool: { equals: 'jenkins' } } },
    route: jenkinsClassic,
  },
  {
    id: 'mlctl-or-notebook',
    match: { attributes: { tool: { oneOf: ['mlctl', 'notebook'] } } },
    route: mlShadow,
  },
  {
    id: 'kubectl-or-helm-by-hand',
    match: { attributes: { 'user-agent': { regex: '^(kubectl|helm|k9s)/' } } },
    route: kubectl,
  },
  {
    id: 'cloud-console',
    match: { attributes: { tool: { equals: 'console' } } },
    route: cloudConsole,
  },
  {
    id: 'terraform-by-hand',
    match: {
      source: { equals: 'cloud-audit' },
      attributes: { tool: { equals: 'terraform' } },
    },
    route: cloudConsole,
  },
];

/** Which environments are of which tier. */
export const tierRules: readonly TierRule[] = [
  { tier: 'ephemeral', match: { prefix: 'preview-' } },
  { tier: 'production', match: { oneOf: ['production', 'prod-uk', 'live'] } },
  { tier: 'staging', match: { oneOf: ['staging', 'uat'] } },
  {
    tier: 'development',
    match: { oneOf: ['development', 'integration', 'sandbox'] },
  },
];

/** Actors that are robots, spelled in lower case. */
export const robots: readonly TextMatch[] = [
  { regex: '\\[bot\\]$' },
  { prefix: 'svc-' },
];

/** Which Components are services, as a catalog entity filter. */
export const serviceFilter = {
  'spec.type': ['service', 'website', 'ml-service'],
};
