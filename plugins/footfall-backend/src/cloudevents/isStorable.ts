const HALF_PAIR = /\p{Surrogate}/u;

/**
 * Whether the database can keep a text as it is: it takes neither U+0000 nor
 * half of a surrogate pair, and one such text would fail a whole batch.
 */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !HALF_PAIR.test(text);
}
