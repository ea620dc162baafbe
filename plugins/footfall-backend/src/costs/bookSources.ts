import {
  resolvePackagePath,
  UrlReaderService,
  UrlReaderServiceReadUrlResponse,
} from '@backstage/backend-plugin-api';
import { PriceSource } from '@footfall/backstage-plugin-footfall-node';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { BookSource } from './BookSource';
import { nameOf, readBook } from './readBook';
import { MAX_BOOK_CHARACTERS, readBookText } from './readBookText';

/** Every character has a byte at least; what is larger is not even read. */
const MAX_BYTES = 4 * MAX_BOOK_CHARACTERS;
/** Is refused as too large where it is read. */
const TOO_LARGE = ' '.repeat(MAX_BOOK_CHARACTERS + 1);

/** A file of a package, such as `@scope/name/examples/prices.yaml`. */
const IN_PACKAGE = /^(@[^/]+\/[^/]+)\/(.+)$/;

function pathOf(file: string): string {
  const [, packageName, path] = IN_PACKAGE.exec(file) ?? [];
  return packageName
    ? resolvePackagePath(packageName, ...path.split('/'))
    : resolve(file);
}

/** A file, relative to where the backend was started, or of a package. */
export function fileSource(file: string): BookSource {
  return {
    id: `file:${file}`,
    read: async () => {
      const path = pathOf(file);
      const { size } = await stat(path);
      return readBookText(
        size > MAX_BYTES ? TOO_LARGE : await readFile(path, 'utf8'),
        file,
      );
    },
  };
}

/** An address without what may be secret in it. */
function showUrl(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}

/** Stops at what is too large, or when nobody waits for it any more. */
async function textOf(
  response: Pick<UrlReaderServiceReadUrlResponse, 'buffer' | 'stream'>,
  signal: AbortSignal,
): Promise<string> {
  // Older readers hand over the whole of it only.
  const chunks: AsyncIterable<Buffer | string> | Buffer[] = response.stream
    ? addAbortSignal(signal, response.stream())
    : [await response.buffer()];
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    read.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MAX_BYTES) {
      return TOO_LARGE;
    }
  }
  return Buffer.concat(read).toString('utf8');
}

/** A file somewhere else, by the integrations that the backend is configured with. */
export function urlSource(
  address: string,
  reader: Pick<UrlReaderService, 'readUrl'>,
): BookSource {
  const shown = showUrl(address);
  return {
    id: `url:${shown}`,
    read: async signal => {
      const response = await reader.readUrl(address, { signal });
      return readBookText(await textOf(response, signal), shown);
    },
  };
}

/** What a module hands over. */
export function moduleSource(source: PriceSource): BookSource {
  return {
    id: source.id,
    read: async signal => {
      const prices = await source.readPrices({ signal });
      const book = readBook({ prices: [...prices] });
      return {
        ...book,
        problems: book.problems.map(({ path, message }) => ({
          where: nameOf(path),
          message,
        })),
      };
    },
  };
}
