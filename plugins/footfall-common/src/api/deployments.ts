import { z } from 'zod';
import { deploymentOutcomes, routeKinds, tiers } from '../domain';
import { instantSchema } from './primitives';

const MAX_ATTRIBUTES = 64;

// PostgreSQL can store neither U+0000 nor half of a surrogate pair; one such
// text would fail a whole batch.
const HALF_PAIR = /\p{Surrogate}/u;
const isStorable = (value: string) =>
  !value.includes('\u0000') && !HALF_PAIR.test(value);
const storable = <S extends z.ZodType<string>>(schema: S) =>
  schema.refine(isStorable, {
    error: 'must not hold the character U+0000 or half of a surrogate pair',
  });

const text = (max: number) => storable(z.string().trim().min(1).max(max));

const timestamp = z.iso
  .datetime({
    offset: true,
    error:
      'must be an ISO 8601 time with its offset, for example 2026-03-29T01:30:00Z',
  })
  .meta({ description: 'ISO 8601 with an offset' });

/**
 * One deployment as a source sends it. (`source`, `id`) is its identity: the
 * same identity sent again changes nothing, and with other content corrects.
 *
 * @public
 */
export const deploymentInputSchema = z
  .strictObject({
    source: text(100).meta({
      description: 'Which system says so: `argo-cd`, `jenkins-eu` …',
    }),
    id: text(300).meta({ description: 'Unique within the source' }),
    service: text(300).meta({ description: 'An entity ref, or a name' }),
    environment: text(200),
    occurredAt: timestamp,
    outcome: z.enum(deploymentOutcomes).optional(),
    startedAt: timestamp.optional(),
    version: text(300).optional(),
    commit: z
      .strictObject({ sha: text(100), committedAt: timestamp.optional() })
      .optional(),
    actor: text(300)
      .optional()
      .meta({ description: 'Who or what acted; never shown to anybody' }),
    team: text(300).optional().meta({
      description:
        'The entity ref of the team; used while no catalog entity says so',
    }),
    url: storable(
      z
        .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
        .max(2000),
    ).optional(),
    attributes: z
      .record(
        storable(z.string().min(1).max(100)),
        storable(z.string().max(1000)),
      )
      .refine(value => Object.keys(value).length <= MAX_ATTRIBUTES, {
        error: `must hold at most ${MAX_ATTRIBUTES} attributes`,
      })
      .optional()
      .meta({ description: 'Whatever the route rules look at' }),
  })
  .meta({ id: 'DeploymentInput' });

/** @public */
export type DeploymentInput = z.infer<typeof deploymentInputSchema>;

/** The body of a JSON ingest request; the items are read one by one. @public */
export const deploymentBatchSchema = z
  .object({ deployments: z.array(z.unknown()) })
  .meta({ id: 'DeploymentBatch' });

/** What became of each item of a request. @public */
export const ingestResultSchema = z
  .object({
    accepted: z.number().int(),
    duplicates: z.number().int(),
    corrected: z.number().int(),
    rejected: z.array(
      z.object({
        index: z
          .number()
          .int()
          .meta({ description: 'Position in the request, from 0' }),
        id: z.string().nullable(),
        error: z.string(),
      }),
    ),
  })
  .meta({ id: 'IngestResult' });

/** @public */
export type IngestResult = z.infer<typeof ingestResultSchema>;

/** A deployment as screens show it: never who acted. @public */
export const recordedDeploymentSchema = z
  .object({
    source: z.string(),
    id: z.string(),
    occurredAt: instantSchema,
    environment: z.string(),
    tier: z.enum(tiers),
    outcome: z.enum(deploymentOutcomes),
    version: z.string().nullable(),
    url: z.string().nullable(),
    route: z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(routeKinds),
    }),
    ruleId: z
      .string()
      .nullable()
      .meta({ description: 'The rule that decided; null where none matched' }),
  })
  .meta({ id: 'RecordedDeployment' });

/** @public */
export type RecordedDeployment = z.infer<typeof recordedDeploymentSchema>;
