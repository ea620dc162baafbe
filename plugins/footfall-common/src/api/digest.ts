import { z } from 'zod';
import { digestLines, targetStandings, tiers } from '../domain';
import { daySchema, instantSchema, metricSchema } from './primitives';

const rangeSchema = z.object({ from: daySchema, to: daySchema });
const percent = z.number().meta({ description: 'In percent' });
const row = {
  key: z.string().meta({
    description: 'The ref of a Group, a workload type, or `organisation`',
  }),
  title: z.string(),
};
const tier = z.enum(tiers).meta({
  description: 'Of its figure; the other figures are of production',
});

/** @public */
export const digestFigureSchema = z
  .object({
    now: metricSchema,
    before: metricSchema,
    changePp: z.number().nullable().meta({
      description: 'In percentage points; null where either has no value',
    }),
  })
  .meta({
    id: 'DigestFigure',
    description:
      'Over the 28 days up to the end of the week, and 7 days before',
  });

/** @public */
export const digestReportSchema = z
  .object({
    week: rangeSchema.meta({ description: 'The last ISO week that has ended' }),
    isoWeek: z.string().meta({ description: 'Such as 2026-W47' }),
    window: rangeSchema.meta({ description: 'What the figures are over' }),
    figures: z.object({
      activeAdoption: digestFigureSchema,
      voluntaryAdoption: digestFigureSchema,
      mandatedCompliance: digestFigureSchema,
    }),
    moved: z
      .array(z.object({ ...row, activeAdoption: digestFigureSchema }))
      .meta({ description: 'Teams that moved by 5 points or more' }),
    stalled: z
      .array(
        z.object({
          ...row,
          since: daySchema,
          weeks: z.number().int(),
          level: percent,
          isNew: z.boolean().meta({
            description: 'This week is the first that calls it a plateau',
          }),
        }),
      )
      .meta({ description: 'The organisation and teams on a plateau' }),
    crossed: z.array(
      z.object({
        ...row,
        tier,
        line: z.enum(digestLines),
        percent,
        direction: z.enum(['up', 'down']),
        activeAdoption: digestFigureSchema,
      }),
    ),
    targets: z.array(
      z.object({
        ...row,
        tier,
        id: z.string(),
        percent,
        by: daySchema,
        standing: z.enum(targetStandings),
        activeAdoption: digestFigureSchema,
      }),
    ),
    silentSources: z
      .array(z.object({ source: z.string(), lastDay: daySchema }))
      .meta({ description: 'Sources that fell silent in the week' }),
    pendingDays: z.number().int().meta({
      description: 'Days behind these figures that are computed again',
    }),
    sentAt: instantSchema
      .nullable()
      .meta({ description: 'When it was sent; null: not, or not yet' }),
  })
  .meta({ id: 'DigestReport' });

/** What the last whole week changed. @public */
export type DigestReport = z.infer<typeof digestReportSchema>;
