import { TrustReport } from '@footfall/backstage-plugin-footfall-common';

/** The annotation by which deployments under other names are found, by default. */
const NAMES_ANNOTATION = 'footfall/deployment-names';

/** In the place of an owner whom nobody knows. */
const UNKNOWN_OWNER = 'your-team';

const DEFAULT_GROUP = 'group:default/';
const LONGEST_NAME = 63;

type Service = TrustReport['services'][number];

/** A file that registers a service, and what it was made up from. */
export interface CatalogInfo {
  readonly text: string;
  readonly isOwnerKnown: boolean;
  /** Whether its deployments go by a name that the file does not have. */
  readonly isRenamed: boolean;
}

// What the catalog takes for a name: letters and digits, parted by -, _ or dots.
function catalogNameOf(name: string): string {
  return name
    .replace(/[^a-z0-9._-]+/gi, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^[._-]+|[._-]+$/g, '');
}

const NO_TEXT_IN_YAML = /^(true|false|yes|no|on|off|y|n|null)$/i;

/** Names in YAML stay plain only while they can be nothing else. */
function quote(text: string): string {
  return /^[a-z][\w./-]*$/i.test(text) && !NO_TEXT_IN_YAML.test(text)
    ? text
    : JSON.stringify(text);
}

/**
 * A `catalog-info.yaml` for a service that deploys unregistered. What the
 * catalog would not take for a name is kept in the annotation, so that the
 * deployments of the past find the service.
 */
export function toCatalogInfo({ ref, owner }: Service): CatalogInfo {
  const slash = ref.indexOf('/');
  const namespace = ref.slice(ref.indexOf(':') + 1, slash);
  const name = catalogNameOf(ref.slice(slash + 1));
  const isRenamed = ref !== `component:${namespace}/${name}`;
  const ownerText = owner?.ref.startsWith(DEFAULT_GROUP)
    ? owner.ref.slice(DEFAULT_GROUP.length)
    : owner?.ref;
  const lines = [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    `  name: ${quote(name)}`,
    ...(namespace === 'default' ? [] : [`  namespace: ${quote(namespace)}`]),
    ...(isRenamed
      ? ['  annotations:', `    ${NAMES_ANNOTATION}: ${quote(ref)}`]
      : []),
    'spec:',
    '  type: service',
    '  lifecycle: production',
    `  owner: ${quote(ownerText ?? UNKNOWN_OWNER)}`,
  ];
  return {
    text: `${lines.join('\n')}\n`,
    isOwnerKnown: owner !== null,
    isRenamed,
  };
}
