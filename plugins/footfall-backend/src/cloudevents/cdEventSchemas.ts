import { CdEventKind } from './cdEventKinds';

/** The versions of the CDEvents specification that are read. */
export const cdEventVersions = ['0.3', '0.4', '0.5'] as const;

export type CdEventVersion = (typeof cdEventVersions)[number];

type JsonSchema = Readonly<Record<string, unknown>>;

/*
 * What the JSON schemas of the CDEvents specification (Apache-2.0, releases
 * 0.3.0, 0.4.1 and 0.5.0) demand of the events that are read here. The schemas
 * of one version differ in the content of the subject only, and those of one
 * kind in a few names, so each demand is said once.
 *
 * Two demands are milder on purpose: a type may carry any version of its own,
 * and 0.5.0's `pipelinerun.finished` asks for `specversion`, as all its
 * siblings do. Its published schema asks for `version`, which it forbids.
 */

const text: JsonSchema = { type: 'string' };
const filledText: JsonSchema = { type: 'string', minLength: 1 };
const uri: JsonSchema = { type: 'string', format: 'uri' };
const filledUri: JsonSchema = { ...filledText, format: 'uri' };
const uriReference: JsonSchema = { ...filledText, format: 'uri-reference' };

function closedObject(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

const linkEnd: JsonSchema = {
  type: 'object',
  properties: { contextId: filledText },
};
const requiredLinkEnd: JsonSchema = { ...linkEnd, required: ['contextId'] };
const tags: JsonSchema = { type: 'object' };

const links: JsonSchema = {
  type: 'array',
  items: {
    anyOf: [
      closedObject(
        { linkType: { const: 'END' }, from: requiredLinkEnd, tags },
        ['linkType'],
      ),
      closedObject(
        { linkType: { const: 'PATH' }, from: requiredLinkEnd, tags },
        ['linkType', 'from'],
      ),
      closedObject(
        {
          linkType: { const: 'RELATION' },
          linkKind: filledText,
          target: linkEnd,
          tags,
        },
        ['linkType', 'linkKind', 'target'],
      ),
    ],
  },
};

const linkedContext = { schemaUri: filledUri, chainId: filledText, links };

interface Edition {
  /** The property of the context that names the specification's version. */
  readonly versionProperty: 'version' | 'specversion';
  readonly contextProperties: Readonly<Record<string, JsonSchema>>;
  readonly hasSubjectType: boolean;
  readonly address: Readonly<Record<string, JsonSchema>>;
  readonly outcome: JsonSchema;
}

const editionTable: Record<CdEventVersion, Edition> = {
  '0.3': {
    versionProperty: 'version',
    contextProperties: {},
    hasSubjectType: true,
    address: { url: text },
    outcome: text,
  },
  '0.4': {
    versionProperty: 'version',
    contextProperties: linkedContext,
    hasSubjectType: true,
    address: { url: text },
    outcome: text,
  },
  '0.5': {
    versionProperty: 'specversion',
    contextProperties: linkedContext,
    hasSubjectType: false,
    address: { uri },
    outcome: { enum: ['success', 'failure', 'cancel', 'error'] },
  },
};

const environment = closedObject({ id: filledText, source: uriReference }, [
  'id',
]);

const deployedContent = () =>
  closedObject({ environment, artifactId: filledText }, [
    'environment',
    'artifactId',
  ]);
const placedContent = () => closedObject({ environment }, []);
const environmentContent = ({ address }: Edition) =>
  closedObject({ name: text, ...address }, []);

const contentTable: Record<CdEventKind, (edition: Edition) => JsonSchema> = {
  'service.deployed': deployedContent,
  'service.upgraded': deployedContent,
  'service.rolledback': deployedContent,
  'service.published': placedContent,
  'service.removed': placedContent,
  'pipelinerun.finished': ({ address, outcome }) =>
    closedObject({ pipelineName: text, ...address, outcome, errors: text }, []),
  'environment.created': environmentContent,
  'environment.modified': environmentContent,
  'environment.deleted': () => closedObject({ name: text }, []),
};

const subjectTypeTable: Readonly<Record<string, string>> = {
  service: 'service',
  pipelinerun: 'pipelineRun',
  environment: 'environment',
};

/** The JSON schema (2020-12) of one kind of event in one specification. */
export function cdEventSchemaOf(
  kind: CdEventKind,
  version: CdEventVersion,
): JsonSchema {
  const edition = editionTable[version];
  const subjectType = { const: subjectTypeTable[kind.split('.')[0]] };
  const typePattern = `^dev\\.cdevents\\.${kind.replace(
    '.',
    '\\.',
  )}\\.\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$`;
  return closedObject(
    {
      context: closedObject(
        {
          [edition.versionProperty]: filledText,
          id: filledText,
          source: uriReference,
          type: { type: 'string', pattern: typePattern },
          timestamp: { type: 'string', format: 'date-time' },
          ...edition.contextProperties,
        },
        [edition.versionProperty, 'id', 'source', 'type', 'timestamp'],
      ),
      subject: closedObject(
        {
          id: filledText,
          source: uriReference,
          ...(edition.hasSubjectType && { type: subjectType }),
          content: contentTable[kind](edition),
        },
        ['id', ...(edition.hasSubjectType ? ['type'] : []), 'content'],
      ),
      customData: { type: ['object', 'string'] },
      customDataContentType: text,
    },
    ['context', 'subject'],
  );
}
