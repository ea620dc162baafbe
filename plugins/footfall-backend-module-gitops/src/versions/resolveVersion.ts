import { Candidate } from '../deployments/findCandidates';

/** The text of a blob; `undefined` where it is missing or far too large. */
export type ReadBlob = (hash: string) => Promise<string | undefined>;

/** A candidate's version, or that it is no deployment after all. */
export type ResolvedVersion =
  | { readonly isDeployment: true; readonly version: string | undefined }
  | { readonly isDeployment: false };

/**
 * Finds the version where the rule says it stands. Where that is the file, a
 * change that leaves the version as it was, or has none, is no deployment.
 */
export async function resolveVersion(
  { commit, change, place }: Candidate,
  readBlob: ReadBlob,
): Promise<ResolvedVersion> {
  const { from, extract } = place.version;
  if (from !== 'file') {
    return { isDeployment: true, version: extract(commit.message) };
  }
  const versionIn = async (hash: string | undefined) => {
    const text = hash && (await readBlob(hash));
    return text ? extract(text) : undefined;
  };
  // Asked for together: two questions on their way instead of one after another.
  const [version, before] = await Promise.all([
    versionIn(change.after),
    change.movedFrom ? undefined : versionIn(change.before),
  ]);
  return version === undefined || version === before
    ? { isDeployment: false }
    : { isDeployment: true, version };
}
