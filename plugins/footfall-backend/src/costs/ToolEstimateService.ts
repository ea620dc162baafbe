import { InputError, NotFoundError } from '@backstage/errors';
import {
  footfallCostReadPermission,
  ParsedToolEstimatesQuery,
  StoredEstimate,
  ToolEstimatePage,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { cursorOf, placeOf } from '../paging/places';
import { presentToolEstimate, presentToolSummary } from './presentToolEstimate';
import {
  EstimateFilter,
  EstimatePlace,
  StoredEstimateStore,
} from './StoredEstimateStore';
import { idOfSubject, subjectOfId } from './subjectIds';
import { templateRefOf } from './templateRefOf';

/** What tools estimated, to be read again. */
export interface ToolEstimateService {
  /** The newest first. */
  list(query: ParsedToolEstimatesQuery): Promise<ToolEstimatePage>;
  /** @throws NotFoundError where no tool estimated it. */
  get(id: string): Promise<StoredEstimate>;
}

/** Templates are kept by their whole ref; the rest as it was handed in. */
function filterOf({ kind, ref }: ParsedToolEstimatesQuery): EstimateFilter {
  return {
    ...(kind && { kind }),
    ...(ref && { ref: kind === 'template' ? templateRefOf(ref) : ref }),
  };
}

/** @throws InputError where it is no cursor that was given out. */
function estimatePlaceOf(
  cursor: string | undefined,
): EstimatePlace | undefined {
  const place = placeOf(cursor);
  const subject = place && subjectOfId(place.id);
  if (place && !subject) {
    throw new InputError(
      `'${cursor}' is no cursor; take 'nextCursor' of the page before`,
    );
  }
  return place && subject && { ...subject, estimatedMs: place.atMs };
}

export class DefaultToolEstimateService implements ToolEstimateService {
  readonly #store: StoredEstimateStore;

  constructor(store: StoredEstimateStore) {
    this.#store = store;
  }

  async list(query: ParsedToolEstimatesQuery) {
    const { cursor, limit } = query;
    const filter = filterOf(query);
    const before = estimatePlaceOf(cursor);
    const [totalItems, found] = await Promise.all([
      this.#store.count(filter),
      // One more than asked for tells whether there is another page.
      this.#store.list(filter, { before, limit: limit + 1 }),
    ]);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      estimates: page.map(presentToolSummary),
      pageInfo: {
        totalItems,
        nextCursor: last
          ? cursorOf({ atMs: last.estimatedMs, id: idOfSubject(last) })
          : null,
      },
    };
  }

  async get(id: string) {
    const subject = subjectOfId(id);
    const kept = subject && (await this.#store.find(subject));
    if (!kept) {
      throw new NotFoundError(`There is no estimate '${id}' of a tool`);
    }
    return presentToolEstimate(kept);
  }
}

/** Whoever may see what things cost may see what tools estimated. */
export class AuthorizedToolEstimateService implements ToolEstimateService {
  readonly #inner: ToolEstimateService;
  readonly #caller: Caller;

  constructor(inner: ToolEstimateService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async list(query: ParsedToolEstimatesQuery) {
    await this.#caller.require(footfallCostReadPermission);
    return this.#inner.list(query);
  }

  async get(id: string) {
    await this.#caller.require(footfallCostReadPermission);
    return this.#inner.get(id);
  }
}
