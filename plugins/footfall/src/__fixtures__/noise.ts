/**
 * A number in 0 to 1 that looks like chance and is always the same for the same
 * seeds.
 */
export function noise(...seeds: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const seed of seeds) {
    hash = Math.imul(hash ^ seed, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  }
  hash ^= hash >>> 13;
  return (hash >>> 0) / 0x1_0000_0000;
}
