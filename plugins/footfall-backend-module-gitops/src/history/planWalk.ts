import { Checkpoint } from './Checkpoint';

/** Which commits to read, and what to say about it. */
export interface Walk {
  /** The commit after which to begin; `undefined` for the very first. */
  readonly after: string | undefined;
  /** News that the log should have; `undefined` where all goes on as before. */
  readonly news: string | undefined;
  /** What the portal says from now on. */
  readonly note: string | null;
}

export interface WalkQuestion {
  readonly checkpoint: Checkpoint | undefined;
  readonly branch: string;
  readonly fingerprint: string;
  readonly source: string;
  /** The last commit that checkpoint and branch share, where there is one. */
  readonly mergeBase: string | undefined;
  /** An ISO day. */
  readonly today: string;
}

/**
 * Decides where to go on reading.
 *
 * @throws Error where deployments would be named otherwise than before: all of
 * them would be counted a second time.
 */
export function planWalk({
  checkpoint,
  branch,
  fingerprint,
  source,
  mergeBase,
  today,
}: WalkQuestion): Walk {
  if (!checkpoint) {
    return { after: undefined, news: undefined, note: null };
  }
  const before = checkpoint.source ?? source;
  if (before !== source) {
    throw new Error(
      `this history was read as \`source\` '${before}' and would be counted a second time as '${source}'; set \`source\` to '${before}' again`,
    );
  }
  if (checkpoint.fingerprint !== fingerprint) {
    return {
      after: undefined,
      news: 'The configuration says otherwise now; reading the whole history again',
      note: checkpoint.note,
    };
  }
  if (mergeBase === checkpoint.commit) {
    return { after: mergeBase, news: undefined, note: checkpoint.note };
  }
  const short = (sha: string) => sha.slice(0, 10);
  const where = mergeBase
    ? `after ${short(mergeBase)}, the last commit that both have`
    : 'from the beginning';
  const news = `${today}: branch '${branch}' was rewritten, ${short(
    checkpoint.commit,
  )} is no longer part of it; read again ${where}`;
  return { after: mergeBase, news, note: news };
}
