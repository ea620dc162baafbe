import {
  resolvePackagePath,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { PriceSource } from '@footfall/backstage-plugin-footfall-node';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BookSource } from './BookSource';
import { nameOf, readBook } from './readBook';
import { MAX_BOOK_CHARACTERS, readBookText } from './readBookText';

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
      // Every character has a byte at least; what is larger is not even read.
      return readBookText(
        size > 4 * MAX_BOOK_CHARACTERS
          ? ' '.repeat(MAX_BOOK_CHARACTERS + 1)
          : await readFile(path, 'utf8'),
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

/** A file somewhere else, by the integrations that the backend is configured with. */
export function urlSource(
  address: string,
  reader: Pick<UrlReaderService, 'readUrl'>,
): BookSource {
  const shown = showUrl(address);
  return {
    id: `url:${shown}`,
    read: async () => {
      const response = await reader.readUrl(address);
      return readBookText((await response.buffer()).toString('utf8'), shown);
    },
  };
}

/** What a module hands over. */
export function moduleSource(source: PriceSource): BookSource {
  return {
    id: source.id,
    read: async () => {
      const prices = await source.readPrices();
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
