import { z } from 'zod';
import {
  costSubjectKinds,
  offerEstimateSchema,
  storedEstimateSchema,
} from './costs';
import { refSchema } from './money';
import { pageInfoSchema } from './primitives';

/** @public */
export const toolEstimatesQuerySchema = z.object({
  kind: z.enum(costSubjectKinds).optional(),
  ref: refSchema.optional().meta({
    description:
      'The ref of a Template, the id of an environment, or the address of a pull request',
  }),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Which estimates of tools are asked for. @public */
export type ToolEstimatesQuery = z.input<typeof toolEstimatesQuerySchema>;

/** @public */
export type ParsedToolEstimatesQuery = z.output<
  typeof toolEstimatesQuerySchema
>;

/** @public */
export const toolEstimateSummarySchema = storedEstimateSchema
  .extend({ estimate: offerEstimateSchema.omit({ lines: true }) })
  .meta({ id: 'ToolEstimateSummary' });

/** An estimate that a tool handed in, without its lines. @public */
export type ToolEstimateSummary = z.infer<typeof toolEstimateSummarySchema>;

/** @public */
export const toolEstimatePageSchema = z
  .object({
    estimates: z.array(toolEstimateSummarySchema),
    pageInfo: pageInfoSchema,
  })
  .meta({ id: 'ToolEstimatePage' });

/** @public */
export type ToolEstimatePage = z.infer<typeof toolEstimatePageSchema>;
