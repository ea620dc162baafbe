import { CdEvent } from '../CdEvent';
import { CdEventKind } from '../cdEventKinds';

/** When {@link aCdEvent} occurs: a Tuesday in the window of the tests. */
export const DEPLOYED_AT = '2026-03-10T10:00:00Z';

interface Changes {
  readonly context?: object;
  readonly subject?: object;
  readonly content?: object;
  readonly customData?: CdEvent['customData'];
}

const subjectTypeTable: Readonly<Record<string, string>> = {
  service: 'service',
  pipelinerun: 'pipelineRun',
  environment: 'environment',
};

const deployed = {
  environment: { id: 'production', source: '/clusters/eu-1' },
  artifactId: 'pkg:oci/ledger@sha256%3A0b31?tag=1.4.2',
};

const contentTable: Record<CdEventKind, object> = {
  'service.deployed': deployed,
  'service.upgraded': deployed,
  'service.rolledback': deployed,
  'service.published': { environment: { id: 'production' } },
  'service.removed': {},
  'pipelinerun.finished': { pipelineName: 'release', outcome: 'failure' },
  'environment.created': { name: 'preview-7' },
  'environment.modified': {},
  'environment.deleted': {},
};

/** A CDEvent 0.4, valid unless a test says otherwise. */
export function aCdEvent(
  kind: CdEventKind,
  id: string,
  { context, subject, content, customData }: Changes = {},
): CdEvent {
  return {
    context: {
      version: '0.4.1',
      id,
      source: '/ci',
      type: `dev.cdevents.${kind}.0.2.0`,
      timestamp: DEPLOYED_AT,
      ...context,
    },
    subject: {
      id: 'ledger',
      type: subjectTypeTable[kind.split('.')[0]],
      content: { ...contentTable[kind], ...content },
      ...subject,
    },
    ...(customData !== undefined && { customData }),
  };
}

/** Data as a CloudEvent in the JSON format, under the names that it has. */
export function asCloudEvent(data: {
  context: { id: string; source: string; type: string };
}) {
  const { id, source, type } = data.context;
  return { specversion: '1.0', id, source, type, data };
}
