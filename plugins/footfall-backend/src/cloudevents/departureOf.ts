import { cdEventKindOf } from './cdEventKinds';
import { parseCdEvent } from './parseCdEvent';
import { parseCloudEvent } from './parseCloudEvent';

/** That an environment is there no more. */
export interface Departure {
  /** `null` where all that ran in it went with it. */
  readonly service: string | null;
  readonly environment: string;
  readonly atMs: number;
}

/**
 * What an event says to be gone: a service in an environment, or an environment
 * with all in it. Undefined for every other event, and for one that is invalid.
 */
export function departureOf(item: unknown): Departure | undefined {
  const cloudEvent = parseCloudEvent(item);
  const kind =
    'type' in cloudEvent ? cdEventKindOf(cloudEvent.type) : undefined;
  if (
    'error' in cloudEvent ||
    (kind !== 'service.removed' && kind !== 'environment.deleted')
  ) {
    return undefined;
  }
  const parsed = parseCdEvent(kind, cloudEvent.data);
  if ('error' in parsed) {
    return undefined;
  }
  const { context, subject } = parsed.event;
  const isService = kind === 'service.removed';
  const environment = isService ? subject.content.environment?.id : subject.id;
  return environment === undefined
    ? undefined
    : {
        service: isService ? subject.id : null,
        environment,
        atMs: Date.parse(context.timestamp),
      };
}
