import { JsonValue } from '@backstage/types';
import { z } from 'zod';

const checkpointSchema = z.object({
  branch: z.string(),
  /** The last commit whose deployments are all handed in. */
  commit: z.string(),
  /** Which reading of the history it belongs to, see `fingerprintOf`. */
  fingerprint: z.string(),
  /** The `source` of those deployments; places kept of old do not say it. */
  source: z.string().optional(),
  /** Said in the portal from the moment the branch was found rewritten. */
  note: z.string().nullable(),
});

/** How far the import of a repository has come. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** A checkpoint, or `undefined` for one that nobody here wrote. */
export function readCheckpoint(
  value: JsonValue | undefined,
): Checkpoint | undefined {
  return checkpointSchema.safeParse(value).data;
}
