import { Random } from './random';

/** Ways into an environment, as they leave their marks on deployments. */
export type WayName =
  | 'goldenPath'
  | 'platformCli'
  | 'jenkins'
  | 'kubectl'
  | 'console'
  | 'mlctl'
  | 'homeMade';

/** What a deployment is for. */
export type Stage = 'production' | 'staging' | 'development' | 'preview';

/** What a way leaves behind on the deployments that take it. */
export interface Way {
  readonly source: string;
  /** What it calls the environment of a stage; undefined where it has none. */
  readonly environments: Readonly<Record<Stage, string | undefined>>;
  /** Whether it names services by their entity refs, or by bare names. */
  readonly namesEntities: boolean;
  /** How people appear: by e-mail or by login. */
  readonly knowsPeopleBy: 'email' | 'userName';
  /** The robot that acts instead, in which share of the deployments. */
  readonly robot: { readonly name: string; readonly share: number } | null;
  /** How many of a service's hands can take it; `null` where all can. */
  readonly keyHolders: number | null;
  /** The share of attempts that fail. */
  readonly failureShare: number;
  readonly attributesOf: (
    random: Random,
    serviceName: string,
  ) => Readonly<Record<string, string>>;
}

const platformStages = {
  production: 'production',
  staging: 'staging',
  development: 'development',
  preview: 'preview-',
};
const handStages = {
  production: 'prod-uk',
  staging: 'staging',
  development: 'development',
  preview: undefined,
};

/** Every way with its marks. The last one leaves marks that no rule knows. */
export const ways: Readonly<Record<WayName, Way>> = {
  goldenPath: {
    source: 'argo-cd',
    environments: platformStages,
    namesEntities: true,
    knowsPeopleBy: 'email',
    robot: { name: 'argocd-bot[bot]', share: 0.2 },
    keyHolders: null,
    failureShare: 0.03,
    attributesOf: (_, serviceName) => ({
      tool: 'argo-cd',
      pipeline: `platform/${serviceName}`,
    }),
  },
  platformCli: {
    source: 'platform-cli',
    environments: platformStages,
    namesEntities: true,
    knowsPeopleBy: 'userName',
    robot: null,
    keyHolders: null,
    failureShare: 0.04,
    attributesOf: random => ({
      tool: 'platform-cli',
      'user-agent': `halden-platform/2.${random.integer(8, 21)}.0`,
    }),
  },
  jenkins: {
    source: 'jenkins',
    environments: {
      production: 'live',
      staging: 'uat',
      development: 'integration',
      preview: undefined,
    },
    namesEntities: false,
    knowsPeopleBy: 'userName',
    robot: { name: 'svc-deploy', share: 0.35 },
    keyHolders: null,
    failureShare: 0.09,
    attributesOf: (_, serviceName) => ({
      tool: 'jenkins',
      pipeline: `classic-deploy/${serviceName}`,
    }),
  },
  kubectl: {
    source: 'kubernetes-audit',
    environments: handStages,
    namesEntities: false,
    knowsPeopleBy: 'email',
    robot: null,
    keyHolders: 2,
    failureShare: 0.06,
    attributesOf: random => ({
      tool: 'kubectl',
      'user-agent': random.pickWeighted([
        ['kubectl/v1.31.4 (linux/amd64)', 5],
        ['kubectl/v1.29.9 (darwin/arm64)', 5],
        ['helm/v3.16.2', 3],
        ['k9s/v0.32.7', 1],
      ]),
    }),
  },
  console: {
    source: 'cloud-audit',
    environments: handStages,
    namesEntities: false,
    knowsPeopleBy: 'email',
    robot: null,
    keyHolders: 2,
    failureShare: 0.07,
    attributesOf: random => ({
      tool: random.chance(0.75) ? 'console' : 'terraform',
    }),
  },
  mlctl: {
    source: 'mlctl',
    environments: {
      production: 'prod-uk',
      staging: undefined,
      development: 'sandbox',
      preview: undefined,
    },
    namesEntities: false,
    knowsPeopleBy: 'userName',
    robot: null,
    keyHolders: 2,
    failureShare: 0.11,
    attributesOf: random => ({
      tool: random.chance(0.7) ? 'mlctl' : 'notebook',
      cluster: random.pick(['gpu-a', 'gpu-b']),
    }),
  },
  homeMade: {
    source: 'deploy-log',
    environments: handStages,
    namesEntities: false,
    knowsPeopleBy: 'userName',
    robot: null,
    keyHolders: null,
    failureShare: 0.08,
    attributesOf: random => ({
      script: random.pick(['release.sh', 'copy-to-prod.py', 'make deploy']),
    }),
  },
};
