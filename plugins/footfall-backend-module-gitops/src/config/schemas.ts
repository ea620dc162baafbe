import { z } from 'zod';

const versionSchema = z.union(
  [
    z.literal('file'),
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ message: z.string().min(1) }),
  ],
  { error: "must be 'file', { file: regex } or { message: regex }" },
);

const pathSchema = z.strictObject({
  pattern: z.string().min(1),
  environment: z.string().min(1).optional(),
  service: z.string().min(1).optional(),
  team: z.string().min(1).optional(),
  attributes: z.record(z.string().min(1), z.string()).optional(),
  version: versionSchema.optional(),
});

/** One entry of `footfall.gitops.repositories`, without its schedule. */
export const repositorySchema = z.strictObject({
  // Part of the name of a folder and of the source of deployments.
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, {
    error: 'must be letters, digits, dots, underscores and dashes',
  }),
  url: z.string().min(1),
  branch: z.string().min(1).optional(),
  source: z.string().trim().min(1).max(100).optional(),
  actor: z.enum(['author', 'committer']).optional(),
  walk: z.enum(['first-parent', 'all']).optional(),
  paths: z.array(pathSchema).min(1),
});
