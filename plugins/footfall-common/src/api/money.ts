import { z } from 'zod';
import { plainWords } from '../domain';

/** A decimal number as text: at most 18 digits before the point and 12 after. @public */
export const decimalSchema = z
  .string()
  .regex(/^-?\d{1,18}(\.\d{1,12})?$/, {
    error: 'must be a decimal number as text, such as "180.25"',
  })
  .meta({ description: 'A decimal number as text, `180.25`' });

/** @public */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency of ISO 4217, such as GBP' })
  .meta({ description: 'A currency, ISO 4217' });

/** An amount and its currency. @public */
export const moneySchema = z
  .object({ amount: decimalSchema, currency: currencySchema })
  .meta({ id: 'Money' });

/** From the least to the most that something costs. @public */
export const moneyRangeSchema = z
  .object({
    low: decimalSchema,
    high: decimalSchema,
    currency: currencySchema,
  })
  .meta({
    id: 'MoneyRange',
    description:
      'From the least to the most; equal where usage decides nothing',
  });

/** Words that somebody wrote, without control characters. @public */
export const wordsSchema = (max: number) =>
  z.string().overwrite(plainWords).min(1).max(max);

/** The ref of an entity, or part of what is looked for. @public */
export const refSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine(text => plainWords(text) === text, {
    error: 'must not hold control characters',
  });
