/**
 * Databases limit the number of values in one statement: SQLite to 32,766,
 * PostgreSQL to 65,535. A thousand rows of up to 30 columns fit both.
 */
const ROWS_PER_STATEMENT = 1_000;

/** Cuts rows into pieces that fit into one statement. */
export function inChunks<T>(
  rows: readonly T[],
  size: number = ROWS_PER_STATEMENT,
): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < rows.length; at += size) {
    chunks.push(rows.slice(at, at + size));
  }
  return chunks;
}
