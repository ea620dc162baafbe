/**
 * A state of something that held during `[fromMs, toMs)`. `fromMs` is `null`
 * where it has held for as long as anybody knows; `toMs` is `null` while it
 * still holds.
 *
 * @public
 */
export interface Version<T> {
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly value: T;
}

/** @public */
export function holdsAt(version: Version<unknown>, instantMs: number) {
  return (
    (version.fromMs === null || version.fromMs <= instantMs) &&
    (version.toMs === null || instantMs < version.toMs)
  );
}

/**
 * Since when something has held without a gap, in whichever states, at an
 * instant: `null` where it has for as long as anybody knows, undefined where it
 * does not hold.
 *
 * @public
 */
export function heldSince(
  versions: readonly Version<unknown>[],
  instantMs: number,
): number | null | undefined {
  const version = versions.find(candidate => holdsAt(candidate, instantMs));
  if (!version || version.fromMs === null) {
    return version?.fromMs;
  }
  const before = heldSince(versions, version.fromMs - 1);
  return before === undefined ? version.fromMs : before;
}

/**
 * Whether a version held at some time in `[fromMs, toMs)`.
 *
 * @public
 */
export function overlaps(
  version: Version<unknown>,
  fromMs: number,
  toMs: number,
) {
  return (
    (version.fromMs === null || version.fromMs < toMs) &&
    (version.toMs === null || version.toMs > fromMs)
  );
}

const any = () => true;

/**
 * The last state that held in `[fromMs, toMs)`; undefined where none did.
 *
 * @param counts - whether a state counts; by default each does
 * @public
 */
export function lastVersionIn<T>(
  versions: readonly Version<T>[],
  fromMs: number,
  toMs: number,
  counts: (version: Version<T>) => boolean = any,
): Version<T> | undefined {
  let last: Version<T> | undefined;
  for (const version of versions) {
    if (
      overlaps(version, fromMs, toMs) &&
      counts(version) &&
      (!last || (version.fromMs ?? -Infinity) > (last.fromMs ?? -Infinity))
    ) {
      last = version;
    }
  }
  return last;
}
