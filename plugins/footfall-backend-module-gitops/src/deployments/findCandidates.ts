import { CommitRecord, FileChange } from '../commits/CommitRecord';
import { DeploymentPlace, FindPlace } from '../paths/compileDeploymentPaths';

/** A change that is a deployment, unless the version turns out to be the same. */
export interface Candidate {
  readonly commit: CommitRecord;
  readonly change: FileChange;
  readonly place: DeploymentPlace;
}

// A file that only moved deploys nothing, as long as it is about the same.
function isOnlyMoved(
  change: FileChange,
  place: DeploymentPlace,
  find: FindPlace,
) {
  const before = change.movedFrom && find(change.movedFrom);
  return (
    before &&
    before.service === place.service &&
    before.environment === place.environment
  );
}

/** The changes of a commit that can be deployments: never a deletion. */
export function findCandidates(
  commit: CommitRecord,
  find: FindPlace,
): Candidate[] {
  return commit.changes.flatMap(change => {
    const place = change.after && find(change.path);
    return place && !isOnlyMoved(change, place, find)
      ? [{ commit, change, place }]
      : [];
  });
}
