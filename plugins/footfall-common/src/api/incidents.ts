import { z } from 'zod';
import {
  incidentActs,
  incidentLinkKinds,
  incidentMoveRefusals,
  incidentRoles,
  incidentStates,
  plainWords,
} from '../domain';
import { daySchema, instantSchema } from './primitives';
import { isWebAddress } from './webAddress';

// Texts end up in databases that refuse controls: ours, and that of the
// notifications.
const words = (max: number) => z.string().overwrite(plainWords).min(1).max(max);

const sought = z
  .string()
  .max(300)
  .refine(text => plainWords(text) === text, {
    error: 'must not hold control characters',
  });

const versionSchema = z.number().int().min(1).meta({
  description:
    'The version that the caller saw; refused where somebody was faster',
});

/** Which incidents are asked for. @public */
export const incidentsQuerySchema = z.object({
  team: sought.optional().meta({
    description: 'The ref of a Group, with all below it',
  }),
  survey: sought.optional(),
  owner: sought.optional().meta({
    description: 'The ref of the User or Group that owns them',
  }),
  state: z.enum(incidentStates).optional(),
});

/** @public */
export type IncidentsQuery = z.infer<typeof incidentsQuerySchema>;

/** @public */
export const incidentScoreSchema = z
  .object({
    waveNumber: z.number().int(),
    closedAt: instantSchema,
    n: z.number().int().meta({ description: 'How many answered' }),
    mean: z.number().nullable().meta({ description: '0 to 10' }),
    nps: z.number().nullable().meta({ description: '-100 to 100' }),
    bar: z.object({ measure: z.enum(['mean', 'nps']), below: z.number() }),
    isBelow: z.boolean(),
  })
  .meta({
    id: 'IncidentScore',
    description: 'What a team said in a wave, held against its bar',
  });

/** What a team said in a wave. @public */
export type IncidentScoreReport = z.infer<typeof incidentScoreSchema>;

/** @public */
export const incidentMoveOptionSchema = z
  .object({
    to: z.enum(incidentStates),
    refusal: z.enum(incidentMoveRefusals).nullable().meta({
      description: 'Why the caller cannot move it there; null where they can',
    }),
  })
  .meta({ id: 'IncidentMoveOption' });

/** @public */
export type IncidentMoveOption = z.infer<typeof incidentMoveOptionSchema>;

/** @public */
export const publicLineSchema = z
  .object({ said: z.string(), doing: z.string() })
  .meta({
    id: 'IncidentPublicLine',
    description: 'For the team: you said …, we are …',
  });

const summary = {
  id: z.string(),
  version: z.number().int(),
  team: z.object({ ref: z.string(), title: z.string() }),
  survey: z.object({ id: z.string(), title: z.string() }),
  state: z.enum(incidentStates),
  ownerRef: z.string().nullable(),
  score: incidentScoreSchema,
  proof: incidentScoreSchema.nullable().meta({
    description: 'Of the wave that showed that the team recovered',
  }),
  openedAt: instantSchema.meta({ description: 'Opened, or last reopened' }),
  dueAt: instantSchema.meta({ description: 'When a first response is late' }),
  dueOn: daySchema.meta({
    description: 'The last day, in the configured time zone, to respond',
  }),
  isOverdue: z.boolean(),
  acknowledgedAt: instantSchema.nullable(),
  resolvedAt: instantSchema.nullable(),
  escalatedAt: instantSchema.nullable(),
  escalatedTo: z.string().nullable(),
  publicLine: publicLineSchema.nullable(),
  roles: z
    .array(z.enum(incidentRoles))
    .meta({ description: 'What the caller is to it' }),
  moves: z
    .array(incidentMoveOptionSchema)
    .meta({ description: 'Every other state, and what speaks against it' }),
};

/** @public */
export const incidentSummarySchema = z
  .object(summary)
  .meta({ id: 'IncidentSummary' });

/** An incident as a card of the board. @public */
export type IncidentSummary = z.infer<typeof incidentSummarySchema>;

const durationSchema = z.object({
  medianMs: z.number().nullable().meta({
    description: 'Milliseconds; null where it was never done',
  }),
  n: z.number().int(),
  waiting: z.number().int(),
});

/** @public */
export const incidentFiguresSchema = z
  .object({
    timeToAcknowledge: durationSchema,
    timeToResolve: durationSchema,
    recovery: z.object({
      share: z.number().nullable(),
      recovered: z.number().int(),
      proven: z.number().int(),
    }),
  })
  .meta({
    id: 'IncidentFigures',
    description: 'Of the incidents that the caller may read',
  });

/** @public */
export const incidentListSchema = z
  .object({
    incidents: z.array(incidentSummarySchema),
    figures: incidentFiguresSchema,
  })
  .meta({ id: 'IncidentList' });

/** @public */
export type IncidentList = z.infer<typeof incidentListSchema>;

/** @public */
export const incidentHappeningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), score: incidentScoreSchema }),
  z.object({ kind: z.literal('scored'), score: incidentScoreSchema }),
  z.object({ kind: z.literal('reopened'), score: incidentScoreSchema }),
  z.object({ kind: z.literal('recovered'), score: incidentScoreSchema }),
  z.object({ kind: z.literal('escalated'), toRef: z.string().nullable() }),
  z.object({
    kind: z.literal('moved'),
    from: z.enum(incidentStates),
    to: z.enum(incidentStates),
    rootCause: z.string().nullable(),
    changed: z.string().nullable(),
    writtenOn: daySchema.optional().meta({
      description: 'Only where it was written down later',
    }),
  }),
  z.object({ kind: z.literal('assigned'), ownerRef: z.string() }),
  z.object({
    kind: z.literal('commented'),
    text: z.string().meta({ description: 'Markdown' }),
  }),
  z.object({
    kind: z.literal('linked'),
    relation: z.enum(incidentLinkKinds),
    url: z.string(),
    title: z.string(),
  }),
  z.object({
    kind: z.literal('spoke'),
    said: z.string(),
    doing: z.string(),
  }),
]);

/** @public */
export const incidentEventSchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    byRef: z
      .string()
      .nullable()
      .meta({ description: 'null where a wave or the clock did it' }),
    what: incidentHappeningSchema,
  })
  .meta({ id: 'IncidentEvent' });

/** An entry of the timeline. @public */
export type IncidentEventReport = z.infer<typeof incidentEventSchema>;

/** @public */
export const incidentActOptionSchema = z
  .object({ act: z.enum(incidentActs), mayDo: z.boolean() })
  .meta({ id: 'IncidentActOption' });

/** @public */
export const incidentDetailSchema = z
  .object({
    ...summary,
    rootCause: z.string().nullable(),
    changed: z.string().nullable(),
    acts: z.array(incidentActOptionSchema),
    timeline: z.array(incidentEventSchema).meta({ description: 'In order' }),
  })
  .meta({ id: 'IncidentDetail' });

/** An incident with its timeline. @public */
export type IncidentDetail = z.infer<typeof incidentDetailSchema>;

/** A step that somebody takes with an incident. @public */
export const incidentMoveSchema = z
  .strictObject({
    version: versionSchema,
    to: z.enum(incidentStates),
    rootCause: words(5000).optional().meta({
      description: 'Why the team was unhappy; needed to resolve it',
    }),
    changed: words(5000).optional().meta({
      description: 'What was done about it; needed to resolve it',
    }),
    doneAt: z.iso.datetime({ offset: true }).optional().meta({
      description:
        'When it was done, where it is written down later: not before the last step or score of its timeline',
    }),
  })
  .meta({ id: 'IncidentMove' });

/** @public */
export type IncidentMoveInput = z.infer<typeof incidentMoveSchema>;

/** @public */
export const incidentCommentSchema = z
  .strictObject({ text: words(10_000).meta({ description: 'Markdown' }) })
  .meta({ id: 'IncidentComment' });

/** @public */
export type IncidentComment = z.infer<typeof incidentCommentSchema>;

/** @public */
export const incidentLinkSchema = z
  .strictObject({
    relation: z.enum(incidentLinkKinds),
    url: z
      .string()
      .overwrite(plainWords)
      .max(2000)
      .refine(isWebAddress, { error: 'must be an http or https address' }),
    title: words(200),
  })
  .meta({ id: 'IncidentLink' });

/** A ticket or a change that came of an incident. @public */
export type IncidentLink = z.infer<typeof incidentLinkSchema>;

/** @public */
export const incidentOwnerSchema = z
  .strictObject({
    version: versionSchema,
    ownerRef: words(300).meta({ description: 'A User or a Group' }),
  })
  .meta({ id: 'IncidentOwner' });

/** @public */
export type IncidentOwner = z.infer<typeof incidentOwnerSchema>;

/** @public */
export const incidentPublicLineSchema = z
  .strictObject({
    version: versionSchema,
    said: words(500).meta({ description: 'You said …' }),
    doing: words(500).meta({ description: 'We are …' }),
  })
  .meta({ id: 'NewIncidentPublicLine' });

/** @public */
export type IncidentPublicLine = z.infer<typeof incidentPublicLineSchema>;
