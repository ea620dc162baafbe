import { plainWords } from '../../surveys';

const MAX_TEXT = 200;

export const isRecord = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

/** Words of somebody else, short and without control characters. */
export function textOf(value: unknown, fallback: string): string {
  const text =
    typeof value === 'string'
      ? plainWords(value.slice(0, MAX_TEXT)).trim()
      : '';
  return text === '' ? fallback : text;
}
