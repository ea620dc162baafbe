import { InputError } from '@backstage/errors';
import { PageInfo } from '@footfall/backstage-plugin-footfall-common';

/**
 * Reads the cursor of a page.
 *
 * @throws InputError where it is none that was given out.
 */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) {
    return 0;
  }
  const match = /^from:(\d{1,9})$/.exec(
    Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  if (!match) {
    throw new InputError(
      `'${cursor}' is no cursor; take 'nextCursor' of the page before`,
    );
  }
  return Number(match[1]);
}

export function pageInfoOf(
  totalItems: number,
  offset: number,
  limit: number,
): PageInfo {
  const next = offset + limit;
  return {
    totalItems,
    nextCursor:
      next < totalItems
        ? Buffer.from(`from:${next}`).toString('base64url')
        : null,
  };
}

/** Cuts one page out of a list. */
export function pageOf<T>(
  items: readonly T[],
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
): { items: T[]; page: PageInfo } {
  const offset = offsetOf(cursor);
  return {
    items: items.slice(offset, offset + limit),
    page: pageInfoOf(items.length, offset, limit),
  };
}

/** Asks for everything on one page, as an export does. */
export const WHOLE_LIST = {
  limit: Number.MAX_SAFE_INTEGER,
  cursor: undefined,
} as const;
