import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { attributesOf } from './attributesOf';
import { CdEvent } from './CdEvent';
import { CdEventKind, cdEventKindOf } from './cdEventKinds';
import { parseCdEvent } from './parseCdEvent';
import { parseCloudEvent } from './parseCloudEvent';
import { findEndProblem, RunEnd, runEndsOf, runKeyOf } from './pipelineRuns';
import { purlVersionOf } from './purlVersionOf';
import { sourceNameOf } from './sourceNameOf';

/** What an event means here. */
export type Meaning =
  | {
      readonly says: 'deployed';
      readonly input: DeploymentInput;
      /** What its pipeline run would be found by; null where nothing is said. */
      readonly key: string | null;
    }
  | { readonly says: 'finished'; readonly ends: readonly RunEnd[] }
  | { readonly says: 'nothing' }
  | { readonly error: string };

/** The version of a deployment may be so long. */
const MAX_VERSION_LENGTH = 300;

const toDeployment = (kind: CdEventKind, event: CdEvent): Meaning => {
  const { context, subject } = event;
  const { environment, artifactId = '' } = subject.content;
  const version = purlVersionOf(artifactId);
  return {
    says: 'deployed',
    key: runKeyOf(event),
    input: {
      source: sourceNameOf(context.source),
      id: context.id,
      service: subject.id,
      environment: environment?.id ?? '',
      occurredAt: context.timestamp,
      // The specification has these sent once the service runs; the pipeline
      // around it may yet say that it failed.
      outcome: 'succeeded',
      attributes: attributesOf(kind, event),
      ...(version && version.length <= MAX_VERSION_LENGTH && { version }),
    },
  };
};

const toRunEnd = (_kind: CdEventKind, event: CdEvent): Meaning => {
  const ends = runEndsOf(event);
  const error = findEndProblem(ends);
  if (error !== undefined) {
    return { error };
  }
  return ends.length > 0 ? { says: 'finished', ends } : { says: 'nothing' };
};

const toNothing = (): Meaning => ({ says: 'nothing' });

const meaningTable: Record<
  CdEventKind,
  (kind: CdEventKind, event: CdEvent) => Meaning
> = {
  'service.deployed': toDeployment,
  'service.upgraded': toDeployment,
  // A rollback puts a version into an environment by some route, like any other.
  'service.rolledback': toDeployment,
  // To publish a service is to open it to its users, not to deploy it.
  'service.published': toNothing,
  'service.removed': toNothing,
  'pipelinerun.finished': toRunEnd,
  'environment.created': toNothing,
  'environment.modified': toNothing,
  'environment.deleted': toNothing,
};

/**
 * Reads one item, in CloudEvents' JSON format, as what it means here. Types that
 * nobody handles say nothing and are not looked into; those that are handled
 * must be what their specification demands.
 */
export function readMeaning(item: unknown): Meaning {
  const cloudEvent = parseCloudEvent(item);
  if ('error' in cloudEvent) {
    return cloudEvent;
  }
  const kind = cdEventKindOf(cloudEvent.type);
  if (!kind) {
    return { says: 'nothing' };
  }
  const parsed = parseCdEvent(kind, cloudEvent.data);
  return 'error' in parsed ? parsed : meaningTable[kind](kind, parsed.event);
}
