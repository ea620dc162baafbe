import { z } from 'zod';
import { daySchema, metricSchema } from './primitives';

/** @public */
export const peopleQuerySchema = z.object({
  team: z.string().toLowerCase().optional(),
});

/** @public */
export type PeopleQuery = z.input<typeof peopleQuerySchema>;

/** @public */
export type ParsedPeopleQuery = z.output<typeof peopleQuerySchema>;

/** @public */
export const peopleReportSchema = z
  .object({
    eligible: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Members of the teams; null below minPeople' }),
    minPeople: z.number().int(),
    daily: metricSchema,
    weekly: metricSchema,
    monthly: metricSchema,
    stickiness: metricSchema.meta({
      description: 'Weekly active people / monthly active people',
    }),
    weeks: z.array(
      z.object({
        from: daySchema,
        to: daySchema,
        active: metricSchema.meta({
          description: 'Active people of the week / eligible people',
        }),
      }),
    ),
    cohorts: z.array(
      z.object({
        week: daySchema,
        size: z.number().int(),
        retained: z.array(metricSchema).meta({
          description: 'Share active k weeks later; the first one is k = 1',
        }),
      }),
    ),
    hiddenCohorts: z.number().int().meta({
      description: 'Cohorts of fewer people than may be counted aloud',
    }),
  })
  .meta({ id: 'PeopleReport' });

/** People in counts, never by name. @public */
export type PeopleReport = z.infer<typeof peopleReportSchema>;
