import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** The name that templates give it: `ui:field: FootfallCostEstimate`. */
export const COST_FIELD = 'FootfallCostEstimate';

export const costFieldSchema = makeFieldSchema({
  output: z =>
    z.object({
      acknowledged: z
        .boolean()
        .describe('Whether the person said that they know what it costs'),
      acknowledgementId: z
        .string()
        .describe('What the action footfall:cost:verify is given'),
      monthly: z
        .string()
        .describe(
          'What was acknowledged, a month: "180.25", "150.00 to 210.00", "180.25 and an unknown rest" or "unknown"',
        ),
      currency: z.string().describe('Its currency, ISO 4217; may be empty'),
    }),
  uiOptions: z =>
    z.object({
      teamFrom: z
        .string()
        .optional()
        .describe('The input that holds the team that pays, such as owner'),
      templateRef: z
        .string()
        .optional()
        .describe(
          'The template to estimate, where it is not the one on the page',
        ),
    }),
});

export type CostFieldProps = typeof costFieldSchema.TProps;

/**
 * What a form holds of the cost of what it orders.
 *
 * @public
 */
export type CostValue = {
  /** Whether the person said that they know what it costs. */
  acknowledged: boolean;
  /** What the action `footfall:cost:verify` is given. */
  acknowledgementId: string;
  /** What was acknowledged, a month, in words that no language is in. */
  monthly: string;
  /** ISO 4217; may be empty. */
  currency: string;
};

/**
 * What a template's author may say of the field.
 *
 * @public
 */
export type CostFieldOptions = {
  /** The input that holds the team that pays, such as `owner`. */
  teamFrom?: string;
  /** The template to estimate, where it is not the one on the page. */
  templateRef?: string;
};
