import { z } from 'zod';
import { moneyRangeSchema, moneySchema, refSchema } from './money';
import { instantSchema } from './primitives';

/** @public */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a month, YYYY-MM' })
  .meta({ description: 'A month of the reporting time zone, YYYY-MM' });

/** @public */
export const newBudgetSchema = z
  .strictObject({
    teamRef: refSchema,
    monthly: moneySchema.refine(({ amount }) => Number(amount) > 0, {
      error: 'must be more than nothing',
    }),
    ownerRef: refSchema,
    from: monthSchema.optional().meta({
      description: 'The month from which it holds; the running one by default',
    }),
  })
  .meta({ id: 'NewBudget' });

/** @public */
export type NewBudget = z.input<typeof newBudgetSchema>;

/** @public */
export type ParsedNewBudget = z.output<typeof newBudgetSchema>;

/** @public */
export const budgetVersionSchema = z
  .object({
    monthly: moneySchema.nullable().meta({ description: 'null: it ended' }),
    ownerRef: z.string(),
    from: monthSchema,
    setBy: z.string(),
    setAt: instantSchema,
  })
  .meta({ id: 'BudgetVersion' });

/** @public */
export const budgetRecordSchema = z
  .object({
    teamRef: z.string(),
    teamTitle: z.string(),
    month: monthSchema,
    monthly: moneySchema,
    ownerRef: z.string(),
    committed: moneyRangeSchema.nullable().meta({
      description:
        'What ran and what runs now, to the end of the month or of its life; null where it cannot be added up',
    }),
    forecast: moneyRangeSchema.nullable().meta({
      description: 'The same as if nothing ended before the month does',
    }),
    share: z.number().nullable().meta({
      description: 'Committed of the budget at its high end, 0.83 is 83 %',
    }),
    unknownEnvironments: z.number().int().meta({
      description:
        'Environments of which nobody knows all of the cost: what is known of it is in the amounts',
    }),
    otherCurrencies: z.array(z.string()).meta({
      description: 'Currencies that could not be converted and are not in it',
    }),
    thresholds: z.array(
      z.object({
        percent: z.number(),
        isReached: z.boolean(),
        toldAt: instantSchema.nullable(),
      }),
    ),
    history: z.array(budgetVersionSchema),
    mayChange: z.boolean(),
  })
  .meta({ id: 'BudgetRecord' });

/** A budget and how its month stands. @public */
export type BudgetRecord = z.infer<typeof budgetRecordSchema>;

/** @public */
export const budgetListSchema = z
  .object({
    budgets: z.array(budgetRecordSchema),
    mayChange: z.boolean().meta({
      description: 'Whether there is any Group whose budget you may set',
    }),
    mayChangeOf: z.array(z.string()).nullable().meta({
      description: 'The Groups whose budgets you may set; null: of every Group',
    }),
  })
  .meta({ id: 'BudgetList' });

/** @public */
export type BudgetList = z.infer<typeof budgetListSchema>;

/** @public */
export const teamCostsQuerySchema = z.object({
  team: refSchema
    .optional()
    .meta({ description: 'The ref of a Group, with all below it' }),
  months: z.coerce.number().int().min(1).max(24).default(6),
});

/** @public */
export type TeamCostsQuery = z.input<typeof teamCostsQuerySchema>;

/** @public */
export type ParsedTeamCostsQuery = z.output<typeof teamCostsQuerySchema>;

/** @public */
export const teamCostsSchema = z
  .object({
    months: z.array(monthSchema).meta({
      description: 'Oldest first; the last one is running',
    }),
    currency: z.string().nullable(),
    teams: z.array(
      z.object({
        teamRef: z.string(),
        teamTitle: z.string(),
        perMonth: z
          .array(moneyRangeSchema.nullable())
          .meta({ description: 'null where nothing is known' }),
        unknownPerMonth: z.array(z.number().int()).meta({
          description:
            'Environments of which nobody knows all of the cost: what is known of it is in the amounts',
        }),
      }),
    ),
    otherCurrencies: z.array(z.string()),
    otherCurrenciesPerMonth: z.array(z.array(z.string())).meta({
      description: 'Of each month, those that are left out of it',
    }),
  })
  .meta({ id: 'TeamCosts' });

/** What teams cost over time, by estimate. @public */
export type TeamCosts = z.infer<typeof teamCostsSchema>;
