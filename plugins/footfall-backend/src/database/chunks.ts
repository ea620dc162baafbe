/**
 * SQLite takes no more than 500 rows in one statement, and both engines limit
 * the number of values.
 */
const ROWS_PER_STATEMENT = 400;

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
