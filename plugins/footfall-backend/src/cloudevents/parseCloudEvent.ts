import { CloudEvent } from 'cloudevents';
import { z } from 'zod';

/** What a CloudEvent says: its type, and the data in it. */
export type ParsedCloudEvent =
  | { readonly type: string; readonly data: unknown }
  | { readonly error: string };

const attribute = z.string().min(1);

// The library makes up an id and a time where an event has none, so that what
// must be there is asked for first.
const attributesSchema = z.looseObject({
  specversion: z.literal('1.0'),
  id: attribute,
  source: attribute,
  type: attribute,
  time: z.iso.datetime({ offset: true }).optional(),
  data_base64: z.base64().optional(),
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// JSON may also stand in an event as text, and as base64.
function dataOf({
  data,
  data_base64,
}: {
  data?: unknown;
  data_base64?: string;
}) {
  if (data_base64 !== undefined) {
    return readJson(Buffer.from(data_base64, 'base64').toString('utf8'));
  }
  return typeof data === 'string' ? readJson(data) : data;
}

/** Reads one item, in CloudEvents' JSON format, as a CloudEvent 1.0. */
export function parseCloudEvent(item: unknown): ParsedCloudEvent {
  const parsed = attributesSchema.safeParse(item);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'event'}: ${message}`,
    );
    return { error: `is no CloudEvent 1.0: ${problems.join('; ')}` };
  }
  try {
    const { type } = new CloudEvent(parsed.data);
    return { type, data: dataOf(parsed.data) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `is no CloudEvent 1.0: ${reason.slice(0, 500)}` };
  }
}
