import { WrittenProblem } from '@footfall/backstage-plugin-footfall-common';
import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import { readBook, nameOf, ReadBook } from './readBook';

/** A problem, and the line where it is. */
export interface PlacedProblem {
  /** `prices.yaml:12` */
  readonly where: string;
  readonly message: string;
}

/** What a file holds. */
export interface PlacedBook extends Omit<ReadBook, 'problems'> {
  readonly problems: readonly PlacedProblem[];
}

type Path = WrittenProblem['path'];

/** A price book of ten thousand prices is half as large. */
export const MAX_BOOK_CHARACTERS = 5 * 1024 * 1024;

/** Where the innermost part of a path begins that is written down at all. */
function offsetOf(document: Document, path: Path): number {
  let at: unknown = document.contents;
  let offset = 0;
  for (const part of [...path, undefined]) {
    if (isNode(at) && at.range) {
      [offset] = at.range;
    }
    if (isMap(at)) {
      const pair = at.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(part),
      );
      if (pair && isNode(pair.key) && pair.key.range) {
        [offset] = pair.key.range;
      }
      at = pair?.value;
    } else {
      at = isSeq(at) && typeof part === 'number' ? at.items[part] : undefined;
    }
  }
  return offset;
}

function unreadable(where: string, message: string): PlacedBook {
  return { prices: [], blueprints: [], problems: [{ where, message }] };
}

/**
 * Reads a price book from YAML or JSON, with the line of everything that is wrong
 * with it.
 *
 * @param name - what the text is called in front of a line
 */
export function readBookText(text: string, name: string): PlacedBook {
  if (text.length > MAX_BOOK_CHARACTERS) {
    return unreadable(
      name,
      `is larger than ${MAX_BOOK_CHARACTERS} characters; split it`,
    );
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placed = (offset: number, message: string) => ({
    where: `${name}:${lineCounter.linePos(offset).line}`,
    message,
  });
  if (document.errors.length > 0) {
    return {
      prices: [],
      blueprints: [],
      problems: document.errors.map(error =>
        placed(error.pos[0], `is no YAML or JSON: ${error.message}`),
      ),
    };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    return unreadable(name, 'repeats itself too often by its aliases');
  }
  const book = readBook(value);
  return {
    ...book,
    problems: book.problems.map(({ path, message }) =>
      placed(
        offsetOf(document, path),
        path.length === 0 ? message : `${nameOf(path)}: ${message}`,
      ),
    ),
  };
}
