import { InputError } from '@backstage/errors';

/*
 * New ones come in at the top, so that a page that begins at a number of rows
 * would show some of them twice. A page begins after the last one seen.
 */

/** Where something stands in a list with the newest first. */
export interface Place {
  readonly atMs: number;
  readonly id: string;
}

export function cursorOf({ atMs, id }: Place): string {
  return Buffer.from(`before:${atMs}:${id}`).toString('base64url');
}

/** @throws InputError where it is no cursor that was given out. */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  const match = /^before:(\d{1,15}):([\w-]{1,600})$/.exec(
    Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  if (!match) {
    throw new InputError(
      `'${cursor}' is no cursor; take 'nextCursor' of the page before`,
    );
  }
  return { atMs: Number(match[1]), id: match[2] };
}
