import {
  ANY_PROVIDER,
  ANY_REGION,
  Blueprint,
  blueprintInputTypes,
  daySchema,
  isCurrency,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { templateRefOf } from './templateRefOf';

/** More than one unit of anything costs. */
const MOST = 1e9;
const MAX_WORDS = 500;
const MAX_LINES = 100;
const MAX_OFFERS = 20;

const isMissing = (input: unknown) => input === undefined || input === null;

const words = z
  .string({
    error: ({ input }) => (isMissing(input) ? 'is missing' : 'must be a text'),
  })
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(MAX_WORDS, { error: `has ${MAX_WORDS} characters at most` });

const listOf = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item, {
      error: ({ input }) =>
        isMissing(input) ? 'is missing' : 'must be a list',
    })
    .min(1, { error: 'must not be empty' })
    .max(max, { error: `has ${max} entries at most` });

const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'invalid_type' ? 'must be an entry' : undefined,
  });

/** A place by its name in lower case, and whatever stands for all of them. */
const place = (all: string) =>
  words
    .toLowerCase()
    .regex(/^(\*|[a-z0-9][a-z0-9._-]*)$/, {
      error: 'must be a name such as aws or eu-west-2',
    })
    .transform(name => (name === '*' || name === ANY_PROVIDER ? all : name));

const decimal = z.unknown().transform((value, context): string => {
  const text = typeof value === 'number' ? String(value) : value;
  if (isMissing(text)) {
    context.addIssue('is missing');
  } else if (
    typeof text !== 'string' ||
    !/^\d{1,12}(\.\d{1,12})?$/.test(text.trim())
  ) {
    context.addIssue(
      `must be a number of 0 or more with up to 12 decimals, such as 0.0464, and not '${String(
        text,
      ).slice(0, 40)}'`,
    );
  } else if (Number(text) > MOST) {
    context.addIssue('is more than anything costs');
  } else {
    return text.trim();
  }
  return z.NEVER;
});

/** A currency as it is written down. */
export const currencySchema = words.refine(isCurrency, {
  error: 'must be a currency of ISO 4217, such as GBP',
});

const day = words.pipe(daySchema);

export const statedPriceSchema = entry({
  provider: place(ANY_PROVIDER),
  region: place(ANY_REGION),
  item: words,
  unit: words,
  amount: decimal,
  currency: currencySchema,
  asOf: day,
  source: words,
});

export const rateSchema = entry({
  from: currencySchema,
  to: currencySchema,
  rate: decimal.refine(text => Number(text) > 0, {
    error: 'must be more than 0',
  }),
  asOf: day,
});

/** Numbers are expressions as well. */
const expression = z.unknown().transform((value, context): string => {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  context.addIssue(isMissing(value) ? 'is missing' : 'must be an expression');
  return z.NEVER;
});

const range = entry({ low: expression, high: expression });

const quantity = z.unknown().transform((value, context) => {
  if (typeof value !== 'object' || value === null) {
    const parsed = expression.safeParse(value);
    parsed.error?.issues.forEach(({ message }) => context.addIssue(message));
    return parsed.success ? { low: parsed.data, high: parsed.data } : z.NEVER;
  }
  const parsed = range.safeParse(value);
  parsed.error?.issues.forEach(({ message, path }) =>
    context.addIssue({ code: 'custom', message, path: [...path] }),
  );
  return parsed.success ? parsed.data : z.NEVER;
});

const templateRef = words.transform((ref, context) => {
  try {
    return templateRefOf(ref);
  } catch (error) {
    context.addIssue(Object(error).message);
    return z.NEVER;
  }
});

/** A blueprint as it is written down, but for what its expressions say. */
export const blueprintSchema = entry({
  id: words,
  title: words,
  templates: z.array(templateRef).default([]),
  inputs: z
    .record(
      z.string(),
      entry({
        type: z.enum(blueprintInputTypes, {
          error: `must be one of ${blueprintInputTypes.join(', ')}`,
        }),
        default: z.union([z.string(), z.number(), z.boolean()]).optional(),
      }),
    )
    .default({}),
  offers: listOf(
    entry({ provider: place(ANY_PROVIDER), region: place(ANY_REGION) }),
    MAX_OFFERS,
  ),
  offerFrom: expression.optional(),
  lines: listOf(
    entry({
      id: words,
      title: words,
      item: words.optional(),
      itemFrom: expression.optional(),
      unit: words,
      quantity,
      when: expression.optional(),
    }),
    MAX_LINES,
  ),
}) satisfies z.ZodType<Blueprint>;
