/** Controls, but for tabs and ends of lines, and halves of surrogate pairs. */
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** Signs that turn the direction of what stands after them, on the whole page. */
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What somebody wrote, without signs that a database refuses to keep or that
 * garble what stands beside it. A wave whose comments cannot be stored would
 * never close.
 *
 * @public
 */
export function plainWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSTORABLE, '')
    .replace(TURNS_DIRECTION, '')
    .trim();
}
