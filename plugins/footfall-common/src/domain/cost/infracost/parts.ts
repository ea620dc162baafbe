import { plainWords } from '../../surveys';

const MAX_TEXT = 200;

export const isRecord = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

/** Nearly all words of infracost; the rest is looked at letter by letter. */
const ORDINARY = /^[\x20-\x7e]+$/;

/** Words of somebody else, short and without control characters. */
export function textOf(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value === '') {
    return fallback;
  }
  const short = value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
  const text = ORDINARY.test(short) ? short : plainWords(short);
  return text.trim() === '' ? fallback : text.trim();
}
