import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Reads a part of a request.
 *
 * @throws InputError that names what does not fit.
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(z.prettifyError(parsed.error));
  }
  return parsed.data;
}

/**
 * Reads the query of a request. A parameter that nobody knows is refused: a
 * misspelt filter would otherwise be a wrong number.
 */
export function parseQuery<S extends z.ZodObject>(
  schema: S,
  query: unknown,
): z.output<S> {
  return parseInput(schema.strict(), query) as z.output<S>;
}

/** Chooses between JSON and CSV, for callers that cannot send an Accept header. */
export const tableFormatSchema = z.enum(['json', 'csv']);

/** The same where the answer is also to be had as CSV. */
export function parseTableQuery<S extends z.ZodObject>(
  schema: S,
  query: unknown,
): z.output<S> {
  return parseQuery(
    schema.extend({ format: tableFormatSchema.optional() }),
    query,
  ) as z.output<S>;
}
