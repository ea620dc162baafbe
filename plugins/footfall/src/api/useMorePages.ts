import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  FootfallApi,
  PageInfo,
} from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from './footfallApiRef';
import { reasonOf } from './useChange';

/** Items of a list, and where the next ones begin. */
export interface ItemsPage<T> {
  readonly items: readonly T[];
  readonly page: PageInfo;
}

/** A list as far as it was read. */
export interface MorePages<T> {
  readonly items: readonly T[];
  readonly totalItems: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** Why the last page could not be read. */
  readonly failure: string | undefined;
  readonly loadMore: () => void;
}

interface Read<T> {
  readonly start: readonly T[];
  readonly later: readonly ItemsPage<T>[];
  readonly isLoading: boolean;
  readonly failure?: string;
}

/**
 * Reads a list on from its first page. Another first page begins anew: what was
 * read after an older one belongs to another question.
 */
export function useMorePages<T>(
  first: ItemsPage<T>,
  ask: (api: FootfallApi, cursor: string) => Promise<ItemsPage<T>>,
): MorePages<T> {
  const api = useApi(footfallApiRef);
  const start = first.items;
  const [read, setRead] = useState<Read<T>>();
  const { later, isLoading, failure }: Read<T> =
    read?.start === start ? read : { start, later: [], isLoading: false };
  const { nextCursor, totalItems } = (later.at(-1) ?? first).page;

  const loadMore = () => {
    if (nextCursor === null || isLoading) {
      return;
    }
    const settle = (settled: Read<T>) =>
      setRead(now => (now?.start === start ? settled : now));
    setRead({ start, later, isLoading: true });
    ask(api, nextCursor).then(
      page => settle({ start, later: [...later, page], isLoading: false }),
      error =>
        settle({ start, later, isLoading: false, failure: reasonOf(error) }),
    );
  };
  return {
    items: [start, ...later.map(page => page.items)].flat(),
    totalItems,
    hasMore: nextCursor !== null,
    isLoading,
    failure,
    loadMore,
  };
}
