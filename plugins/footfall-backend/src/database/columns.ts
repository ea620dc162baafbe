/*
 * What leaves the database is parsed here: the drivers differ in how they hand
 * over large numbers and truth values.
 */

/** A 64-bit integer, which PostgreSQL's driver hands over as a text. */
export function integerOf(value: number | string): number {
  return Number(value);
}

export function optionalIntegerOf(
  value: number | string | null,
): number | null {
  return value === null ? null : Number(value);
}

/** SQLite has no truth values and hands over 0 and 1. */
export function booleanOf(value: boolean | number): boolean {
  return Boolean(value);
}

export function optionalBooleanOf(
  value: boolean | number | null,
): boolean | null {
  return value === null ? null : Boolean(value);
}

export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}

export function optionalInstantOf(value: number | string | null) {
  return value === null ? null : instantOf(Number(value));
}
