import { z } from 'zod';
import { serviceRefOf, trustFindings } from '../domain';
import { instantSchema, metricSchema, pageInfoSchema } from './primitives';

const findings = z.record(z.enum(trustFindings), z.number().int());

/** @public */
export const trustQuerySchema = z.object({
  team: z.string().toLowerCase().optional(),
  service: z
    .string()
    .overwrite(serviceRefOf)
    .optional()
    .meta({ description: 'The ref of one service' }),
  finding: z.enum(trustFindings).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().optional(),
});

/** @public */
export type TrustQuery = z.input<typeof trustQuerySchema>;

/** @public */
export type ParsedTrustQuery = z.output<typeof trustQuerySchema>;

const tally = z.object({
  known: z.number().int(),
  sound: z.number().int(),
  findings,
  score: metricSchema.meta({
    description: 'Services about which nothing was found / known services',
  }),
});

/** @public */
export const trustReportSchema = z
  .object({
    total: tally,
    teams: z.array(tally.extend({ key: z.string(), title: z.string() })),
    services: z.array(
      z.object({
        ref: z.string(),
        title: z.string(),
        owner: z.object({ ref: z.string(), title: z.string() }).nullable(),
        findings: z.array(z.enum(trustFindings)),
        deployments: z
          .number()
          .int()
          .meta({ description: 'In the last 90 days, to every tier' }),
        sources: z
          .array(z.string())
          .meta({ description: 'Who reported those deployments' }),
        lastDeployedAt: instantSchema.nullable(),
      }),
    ),
    page: pageInfoSchema,
  })
  .meta({ id: 'TrustReport' });

/** How far the catalog can be believed. @public */
export type TrustReport = z.infer<typeof trustReportSchema>;
