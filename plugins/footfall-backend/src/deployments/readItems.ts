import { InputError } from '@backstage/errors';
import { deploymentBatchSchema } from '@footfall/backstage-plugin-footfall-common';
import { CsvError, parse, Info } from 'csv-parse/sync';
import { isUtf8 } from 'node:buffer';
import { PayloadTooLargeError } from '../http/PayloadTooLargeError';
import { IngestItem } from './IngestService';

/** The ways in which a body can hold deployments. */
export const bodyTypes = [
  'application/json',
  'application/x-ndjson',
  'text/csv',
] as const;

export type BodyType = (typeof bodyTypes)[number];

const NOT_UTF8 = 'is not valid UTF-8';
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/;

function readJson(body: Buffer): IngestItem[] {
  if (!isUtf8(body)) {
    throw new InputError(`The body ${NOT_UTF8}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8').replace(BYTE_ORDER_MARK, ''));
  } catch {
    throw new InputError('The body is not JSON');
  }
  const parsed = deploymentBatchSchema.safeParse(json);
  if (!parsed.success) {
    throw new InputError(
      'The body is no batch of deployments; send { "deployments": [ … ] }',
    );
  }
  return parsed.data.deployments.map(value => ({ value }));
}

function* linesOf(body: Buffer): Generator<Buffer> {
  let from = 0;
  while (from < body.length) {
    const end = body.indexOf(LINE_FEED, from);
    const to = end === -1 ? body.length : end;
    yield body.subarray(from, to);
    from = to + 1;
  }
}

function readJsonLine(line: Buffer): IngestItem[] {
  const text = line.toString('utf8').trim();
  if (text === '') {
    return [];
  }
  if (!isUtf8(line)) {
    return [{ unreadable: text, error: `The line ${NOT_UTF8}` }];
  }
  try {
    return [{ value: JSON.parse(text) }];
  } catch {
    // What the parser says quotes the line, and with it perhaps who acted.
    return [{ unreadable: text, error: 'The line is not JSON' }];
  }
}

const COMMIT_COLUMNS: Readonly<Record<string, 'sha' | 'committedAt'>> = {
  'commit.sha': 'sha',
  'commit.committedAt': 'committedAt',
};
const ATTRIBUTE_COLUMN = /^attributes\.(.+)$/;

/** A CSV record as the JSON that says the same; an empty cell says nothing. */
function nest(record: Readonly<Record<string, string>>): unknown {
  const flat: Record<string, string> = {};
  const commit: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const [column, cell] of Object.entries(record)) {
    const attribute = ATTRIBUTE_COLUMN.exec(column)?.[1];
    if (cell === '') {
      continue;
    }
    if (attribute !== undefined) {
      attributes[attribute] = cell;
    } else if (Object.hasOwn(COMMIT_COLUMNS, column)) {
      commit[COMMIT_COLUMNS[column]] = cell;
    } else {
      flat[column] = cell;
    }
  }
  return {
    ...flat,
    ...(Object.keys(commit).length > 0 && { commit }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}

interface CsvRecord {
  readonly record: Record<string, string>;
  readonly raw: string;
  /** csv-parse says here what it relaxed. */
  readonly info: Info & { readonly error?: Error };
}

function readCsvRecord(
  { record, raw, info }: CsvRecord,
  isBodyUtf8: boolean,
): IngestItem {
  const unreadable = raw.trimEnd();
  if (!isBodyUtf8 && raw.includes('\uFFFD')) {
    return { unreadable, error: `The record ${NOT_UTF8}` };
  }
  return info.error
    ? { unreadable, error: `The record cannot be read: ${info.error.message}` }
    : { value: nest(record) };
}

function readCsv(body: Buffer): IngestItem[] {
  let records: CsvRecord[];
  try {
    records = parse(body.toString('utf8'), {
      bom: true,
      columns: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    const line =
      error instanceof CsvError ? ` near line ${Number(error.lines) || 1}` : '';
    throw new InputError(
      `The body is not CSV with a header line, or a quote in it is not closed${line}`,
    );
  }
  const isBodyUtf8 = isUtf8(body);
  return records.map(record => readCsvRecord(record, isBodyUtf8));
}

const readerTable: Record<BodyType, (body: Buffer) => IngestItem[]> = {
  'application/json': readJson,
  'application/x-ndjson': body => [...linesOf(body)].flatMap(readJsonLine),
  'text/csv': readCsv,
};

/**
 * Reads the items of a body. Lines and records that cannot be read become items
 * that say so; they never cost their neighbours.
 *
 * @throws InputError where the body as a whole is no such thing, and
 * PayloadTooLargeError where it is JSON with more than `maxItems` items.
 */
export function readItems(
  type: BodyType,
  body: Buffer,
  maxItems: number,
): IngestItem[] {
  const items = readerTable[type](body);
  if (type === 'application/json' && items.length > maxItems) {
    throw new PayloadTooLargeError(
      `${items.length} deployments are more than the ${maxItems} that one request may hold; send them in several, or as application/x-ndjson`,
    );
  }
  return items;
}
