import { z } from 'zod';
import {
  estimateCompletenesses,
  missingCostReasons,
  overBudgetPolicies,
} from '../domain';
import {
  currencySchema,
  decimalSchema,
  moneyRangeSchema,
  refSchema,
} from './money';
import { daySchema, instantSchema } from './primitives';

/** @public */
export const costSubjectKinds = [
  'template',
  'environment',
  'pull-request',
] as const;

/** @public */
export const costQuestionSchema = z
  .strictObject({
    templateRef: refSchema.meta({
      description: 'The ref of the Template that would run',
    }),
    // Looked through where a blueprint reads them: what nobody reads may be
    // anything, also what nests too deeply to be looked through.
    inputs: z.record(z.string(), z.unknown()).meta({
      description:
        'What was filled in, all pages of the form together; only what the cost blueprint names is read',
    }),
    teamRef: refSchema.nullable().default(null).meta({
      description: 'The Group that would pay; without it no budget is told',
    }),
  })
  .meta({ id: 'CostQuestion' });

/** What somebody is about to order. @public */
export type CostQuestion = z.input<typeof costQuestionSchema>;

/** @public */
export type ParsedCostQuestion = z.output<typeof costQuestionSchema>;

/** @public */
export const estimateLineSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    item: z.string(),
    unit: z.string(),
    quantity: z
      .object({ low: decimalSchema, high: decimalSchema })
      .nullable()
      .meta({ description: 'Units a month' }),
    price: z
      .object({
        amount: decimalSchema,
        currency: z.string(),
        asOf: daySchema,
        source: z.string(),
      })
      .nullable(),
    monthly: moneyRangeSchema
      .nullable()
      .meta({ description: 'null where unknown, which is not 0' }),
    missing: z
      .object({ reason: z.enum(missingCostReasons), detail: z.string() })
      .nullable(),
  })
  .meta({ id: 'EstimateLine' });

/** @public */
export const offerEstimateSchema = z
  .object({
    provider: z.string(),
    region: z.string(),
    completeness: z.enum(estimateCompletenesses),
    monthly: moneyRangeSchema.nullable(),
    unknownLines: z.number().int(),
    lines: z.array(estimateLineSchema),
    pricesFrom: daySchema.nullable(),
    pricesTo: daySchema.nullable(),
    conversions: z
      .array(
        z.object({
          from: currencySchema,
          to: currencySchema,
          rate: decimalSchema,
          asOf: daySchema,
        }),
      )
      .meta({
        description:
          'The rates by which prices of other currencies were converted',
      }),
  })
  .meta({ id: 'OfferEstimate' });

/** @public */
export const budgetOutlookSchema = z
  .object({
    teamRef: z.string().meta({ description: 'Whose budget it is' }),
    teamTitle: z.string(),
    budget: moneyRangeSchema.meta({
      description: 'The budget of the month; low and high are equal',
    }),
    committed: moneyRangeSchema.nullable().meta({
      description:
        'What runs, and a whole month of each order under way; null where nothing is known of either',
    }),
    unknownEnvironments: z.number().int().meta({
      description:
        'Environments, and orders under way, of which nobody knows all of the cost: what is known of it is in committed, the rest comes on top',
    }),
    otherCurrencies: z.array(z.string()).meta({
      description:
        'Currencies that could not be converted and are not in committed',
    }),
    share: z.number().nullable().meta({
      description:
        'Of what was left of the budget, 0.2 is a fifth; it is the least where unknownEnvironments or otherCurrencies come on top. null where it cannot be told, as not all of its cost is known or nothing of what runs, or nothing was left',
    }),
    shareAtLeast: z.number().nullable().meta({
      description:
        'The same of what is known of its cost: it takes no less than that',
    }),
    isOver: z.boolean().nullable().meta({
      description:
        'Whether the month goes over the budget with it; null where not all of its cost is known and what is known is not over',
    }),
    policy: z.enum(overBudgetPolicies),
  })
  .meta({ id: 'BudgetOutlook' });

/** @public */
export const costEstimateSchema = z
  .object({
    title: z.string().meta({ description: 'What is ordered' }),
    source: z.enum(['blueprint', 'infracost']),
    inputsHash: z.string().meta({
      description: 'Of the template, the team and the inputs that were read',
    }),
    fingerprint: z.string().meta({
      description:
        'Of all that was estimated; another one after a change of inputs or prices',
    }),
    ordered: offerEstimateSchema,
    alternatives: z.array(offerEstimateSchema),
    budget: budgetOutlookSchema.nullable(),
    similar: z
      .object({
        n: z.number().int(),
        monthly: moneyRangeSchema,
        partial: z.number().int().meta({
          description:
            'How many of them cost more, as not all of their cost is known',
        }),
      })
      .nullable()
      .meta({
        description:
          'What environments of the same template cost: the smallest and the largest',
      }),
    estimatedAt: instantSchema,
  })
  .meta({ id: 'CostEstimate' });

/** What an order would cost a month. @public */
export type CostEstimate = z.infer<typeof costEstimateSchema>;

/** @public */
export type BudgetOutlook = z.infer<typeof budgetOutlookSchema>;

/** @public */
export const infracostReportSchema = z
  .strictObject({
    kind: z.enum(costSubjectKinds),
    ref: refSchema.meta({
      description:
        'The ref of a Template, the id of an environment, or the address of a pull request',
    }),
    breakdown: z.unknown().meta({
      description: 'The output of `infracost breakdown --format json`',
    }),
  })
  .meta({ id: 'InfracostReport' });

/** @public */
export type InfracostReport = z.input<typeof infracostReportSchema>;

/** @public */
export const storedEstimateSchema = z
  .object({
    id: z.string().meta({
      description: 'Of what it is about: the same one for every newer estimate',
    }),
    kind: z.enum(costSubjectKinds),
    ref: z.string(),
    estimate: offerEstimateSchema,
    unsupported: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Resources that the tool does not price' }),
    estimatedAt: instantSchema,
    receivedAt: instantSchema,
  })
  .meta({ id: 'StoredEstimate' });

/** An estimate that a tool handed in. @public */
export type StoredEstimate = z.infer<typeof storedEstimateSchema>;

/** @public */
export const priceBookSchema = z
  .object({
    prices: z.array(
      z.object({
        provider: z.string(),
        region: z.string(),
        item: z.string(),
        unit: z.string(),
        amount: decimalSchema,
        currency: z.string(),
        asOf: daySchema,
        source: z.string(),
      }),
    ),
    sources: z.array(
      z.object({
        id: z.string(),
        readAt: instantSchema.nullable(),
        prices: z.number().int(),
        problems: z
          .array(z.object({ where: z.string(), message: z.string() }))
          .meta({ description: 'Why it could not be read, line by line' }),
      }),
    ),
  })
  .meta({ id: 'PriceBook' });

/** The prices that estimates are made of, and where they come from. @public */
export type PriceBookReport = z.infer<typeof priceBookSchema>;
