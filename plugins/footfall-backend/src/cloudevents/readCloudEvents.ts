import { InputError } from '@backstage/errors';
import { HTTP } from 'cloudevents';
import { IncomingHttpHeaders } from 'node:http';
import { isUtf8 } from 'node:buffer';
import { IngestItem } from '../deployments/IngestService';
import { PayloadTooLargeError } from '../http/PayloadTooLargeError';

/** How CloudEvents come over HTTP. */
type ContentMode = 'structured' | 'batch' | 'binary';

const STRUCTURED_TYPE = 'application/cloudevents+json';
const BATCH_TYPE = 'application/cloudevents-batch+json';

function contentModeOf(
  mediaType: string,
  headers: IncomingHttpHeaders,
): ContentMode {
  if (mediaType === STRUCTURED_TYPE) {
    return 'structured';
  }
  if (mediaType === BATCH_TYPE) {
    return 'batch';
  }
  if (headers['ce-id'] !== undefined) {
    return 'binary';
  }
  throw new InputError(
    `There is no CloudEvent in a body of the type '${
      mediaType || 'none'
    }' without ce- headers; send ${STRUCTURED_TYPE} or ${BATCH_TYPE}, or the attributes as ce- headers`,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the body, and with it perhaps who acted.
    throw new InputError('The body is not JSON');
  }
}

function readBatch(text: string): IngestItem[] {
  const batch = readJson(text);
  if (!Array.isArray(batch)) {
    throw new InputError('The body is no batch of CloudEvents; send [ … ]');
  }
  return batch.map(value => ({ value }));
}

// From here on every event is in the JSON format, so that the inbox keeps what
// came in headers like what came in a body.
function readBinary(
  text: string,
  mediaType: string,
  headers: IncomingHttpHeaders,
): IngestItem[] {
  try {
    const event = HTTP.toEvent({
      headers: { ...headers, 'content-type': mediaType },
      body: text,
    });
    const value = JSON.parse(JSON.stringify(event));
    // The library makes up the time of an event that has none; the inbox would
    // take the same event for another one each time.
    return 'ce-time' in headers
      ? [{ value }]
      : [{ value: { ...value, time: undefined } }];
  } catch {
    throw new InputError('The headers and the body are no CloudEvent');
  }
}

/**
 * Reads the events of a request, in structured, binary or batched mode, as items
 * in CloudEvents' JSON format.
 *
 * @throws InputError where the request as a whole is no such thing, and
 * PayloadTooLargeError where it holds more than `maxItems` events.
 */
export function readCloudEvents(
  headers: IncomingHttpHeaders,
  body: Buffer,
  maxItems: number,
): IngestItem[] {
  const mediaType = (headers['content-type'] ?? '')
    .split(';')[0]
    .trim()
    .toLowerCase();
  const mode = contentModeOf(mediaType, headers);
  if (!isUtf8(body)) {
    throw new InputError('The body is not valid UTF-8');
  }
  const text = body.toString('utf8');
  const readerTable: Record<ContentMode, () => IngestItem[]> = {
    structured: () => [{ value: readJson(text) }],
    batch: () => readBatch(text),
    binary: () => readBinary(text, mediaType, headers),
  };
  const items = readerTable[mode]();
  if (items.length > maxItems) {
    throw new PayloadTooLargeError(
      `${items.length} events are more than the ${maxItems} that one request may hold; send them in several`,
    );
  }
  return items;
}
