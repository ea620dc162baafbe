import { CdEvent, customDataOf } from './CdEvent';
import { CdEventKind } from './cdEventKinds';
import { isStorable } from './isStorable';

/** The limits of a deployment's attributes; more of it is left out. */
const MAX_ATTRIBUTES = 64;
const MAX_NAME_LENGTH = 100;
const MAX_VALUE_LENGTH = 1000;

const isPrimitive = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * Everything in an event that a route rule may want to look at, flat. What the
 * specification names comes first, so that a wealth of custom data never
 * crowds it out.
 */
export function attributesOf(
  kind: CdEventKind,
  event: CdEvent,
): Record<string, string> {
  const { context, subject } = event;
  const specified: Record<string, string | undefined> = {
    'cdevents.type': kind,
    'cdevents.version': context.specversion ?? context.version,
    'cdevents.source': context.source,
    'cdevents.chainId': context.chainId,
    'cdevents.subject.source': subject.source,
    'cdevents.environment.source': subject.content.environment?.source,
    'artifact.id': subject.content.artifactId,
  };
  const custom = Object.entries(customDataOf(event)).map(
    ([key, value]) => [`custom.${key}`, value] as const,
  );
  return Object.fromEntries(
    [...Object.entries(specified), ...custom]
      .flatMap(([name, value]): [string, string][] =>
        isPrimitive(value)
          ? [[name, String(value).slice(0, MAX_VALUE_LENGTH)]]
          : [],
      )
      .filter(
        ([name, value]) =>
          name.length <= MAX_NAME_LENGTH && isStorable(name + value),
      )
      .slice(0, MAX_ATTRIBUTES),
  );
}
