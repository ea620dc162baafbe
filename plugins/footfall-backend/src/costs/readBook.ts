import {
  Blueprint,
  blueprintProblemsOf,
  StatedPrice,
  WrittenProblem,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { blueprintSchema, statedPriceSchema } from './bookSchemas';

/** Prices and blueprints, and everything that is wrong with them. */
export interface ReadBook {
  readonly prices: readonly StatedPrice[];
  readonly blueprints: readonly Blueprint[];
  readonly problems: readonly WrittenProblem[];
}

type Path = WrittenProblem['path'];

const KEYS = ['defaults', 'prices', 'blueprints'] as const;
/** More than that is no price book but a catalogue; it would be held in memory. */
const MAX_ENTRIES = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What zod found, in our words, with a place for each. */
export function problemsIn(error: z.ZodError, at: Path): WrittenProblem[] {
  return error.issues.flatMap(issue => {
    const path = [
      ...at,
      ...issue.path.map(key => (typeof key === 'symbol' ? String(key) : key)),
    ];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({
          path: [...path, key],
          message: `'${key}' is not known here; is it a typo?`,
        }))
      : [{ path, message: issue.message }];
  });
}

interface Read<T> {
  readonly items: readonly T[];
  readonly problems: readonly WrittenProblem[];
}

function readList<T>(
  list: unknown,
  at: Path,
  parse: (entry: unknown, path: Path) => Read<T>,
): Read<T> {
  if (list === undefined || list === null) {
    return { items: [], problems: [] };
  }
  if (!Array.isArray(list)) {
    return { items: [], problems: [{ path: at, message: 'must be a list' }] };
  }
  if (list.length > MAX_ENTRIES) {
    return {
      items: [],
      problems: [{ path: at, message: `has ${MAX_ENTRIES} entries at most` }],
    };
  }
  const read = list.map((entry, index) => parse(entry, [...at, index]));
  return {
    items: read.flatMap(({ items }) => items),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** `prices[3].amount` */
export const nameOf = (path: Path) =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

function repeats(
  seen: Map<string, Path>,
  key: string,
  path: Path,
  what: string,
): WrittenProblem[] {
  const first = seen.get(key);
  if (first) {
    return [
      { path, message: `${what} is there twice, first as ${nameOf(first)}` },
    ];
  }
  seen.set(key, path);
  return [];
}

function pricesReader(defaults: Record<string, unknown>) {
  const seen = new Map<string, Path>();
  return (entry: unknown, path: Path): Read<StatedPrice> => {
    const parsed = statedPriceSchema.safeParse(
      isRecord(entry) ? { ...defaults, ...entry } : entry,
    );
    if (!parsed.success) {
      return { items: [], problems: problemsIn(parsed.error, path) };
    }
    const { provider, region, item, unit, asOf } = parsed.data;
    const key = JSON.stringify([provider, region, item, unit, asOf]);
    const what = `The price of '${item}' of ${provider} in ${region} by '${unit}' of ${asOf}`;
    return {
      items: [parsed.data],
      problems: repeats(seen, key, path, what),
    };
  };
}

function blueprintsReader() {
  const ids = new Map<string, Path>();
  const templates = new Map<string, Path>();
  return (entry: unknown, path: Path): Read<Blueprint> => {
    const parsed = blueprintSchema.safeParse(entry);
    if (!parsed.success) {
      return { items: [], problems: problemsIn(parsed.error, path) };
    }
    const { data } = parsed;
    const inside = blueprintProblemsOf(data).map(problem => ({
      ...problem,
      path: [...path, ...problem.path],
    }));
    return {
      items: [data],
      problems: [
        ...inside,
        ...repeats(ids, data.id, [...path, 'id'], `The blueprint '${data.id}'`),
        ...data.templates.flatMap((ref, at) =>
          repeats(
            templates,
            ref,
            [...path, 'templates', at],
            `A blueprint of ${ref}`,
          ),
        ),
      ],
    };
  };
}

/**
 * Reads a price book: `{ defaults, prices, blueprints }`. All that is wrong with
 * it is told at once; whoever finds anything uses none of it.
 */
export function readBook(value: unknown): ReadBook {
  if (!isRecord(value)) {
    return {
      prices: [],
      blueprints: [],
      problems: [
        {
          path: [],
          message: `must be an object with ${KEYS.join(', ')}`,
        },
      ],
    };
  }
  const { defaults = {}, prices: givenPrices, blueprints: given } = value;
  const unknown = Object.keys(value)
    .filter(key => !KEYS.some(known => known === key))
    .map(key => ({
      path: [key],
      message: `'${key}' is not known here; known are ${KEYS.join(', ')}`,
    }));
  const prices = readList(
    givenPrices,
    ['prices'],
    pricesReader(isRecord(defaults) ? defaults : {}),
  );
  const blueprints = readList(given, ['blueprints'], blueprintsReader());
  return {
    prices: prices.items,
    blueprints: blueprints.items,
    problems: [
      ...unknown,
      ...(isRecord(defaults)
        ? []
        : [{ path: ['defaults'], message: 'must be an object' }]),
      ...prices.problems,
      ...blueprints.problems,
    ],
  };
}
