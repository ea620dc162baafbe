import { InputError } from '@backstage/errors';

/**
 * A test of a text: equal to one text, equal to one of several, beginning with
 * a prefix, or matching a regular expression (which must match the whole text
 * only where it says so itself).
 *
 * @public
 */
export type TextMatch =
  | { readonly equals: string }
  | { readonly oneOf: readonly string[] }
  | { readonly prefix: string }
  | { readonly regex: string };

/**
 * A test made ready to run.
 *
 * @public
 */
export type TextPredicate = (text: string | undefined) => boolean;

function compileRegex(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new InputError(`'${source}' is not a regular expression`, error);
  }
}

/**
 * Makes a test ready to run. A text that is absent never matches.
 *
 * @throws InputError where a regular expression cannot be read.
 * @public
 */
export function compileTextMatch(match: TextMatch): TextPredicate {
  if ('equals' in match) {
    return text => text === match.equals;
  }
  if ('oneOf' in match) {
    const accepted = new Set(match.oneOf);
    return text => text !== undefined && accepted.has(text);
  }
  if ('prefix' in match) {
    return text => text !== undefined && text.startsWith(match.prefix);
  }
  const regex = compileRegex(match.regex);
  return text => text !== undefined && regex.test(text);
}
