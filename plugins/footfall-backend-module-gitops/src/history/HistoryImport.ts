import { LoggerService } from '@backstage/backend-plugin-api';
import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import {
  DeploymentSink,
  SourceProgress,
} from '@footfall/backstage-plugin-footfall-node';
import { CommitRecord } from '../commits/CommitRecord';
import { RepositoryConfig } from '../config/GitopsConfig';
import { Candidate, findCandidates } from '../deployments/findCandidates';
import { Origin, toDeployment } from '../deployments/toDeployment';
import { BlobReader } from '../git/BlobReader';
import { streamCommits } from '../git/CommitStream';
import { BranchTip, GitMirror } from '../git/GitMirror';
import { resolveVersion } from '../versions/resolveVersion';
import { Checkpoint, readCheckpoint } from './Checkpoint';
import { FetchCutShortError } from './FetchCutShortError';
import { ImportTally } from './ImportTally';
import { planWalk, Walk } from './planWalk';

const BATCH_SIZE = 1_000;

/** Commits without any deployment, after which the place is kept all the same. */
const MAX_COMMITS_BETWEEN_CHECKPOINTS = 20_000;

export interface HistoryImportOptions {
  readonly repository: RepositoryConfig;
  readonly sink: DeploymentSink;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Reads what is new in the history of one repository, and hands it in. */
export class HistoryImport {
  readonly #options: HistoryImportOptions;
  readonly #mirror: GitMirror;
  #progress: SourceProgress = {
    state: 'running',
    done: 0,
    total: null,
    note: null,
  };

  constructor(options: HistoryImportOptions) {
    this.#options = options;
    this.#mirror = new GitMirror(options.repository);
  }

  /** How far this process has come, also when it failed. */
  get progress(): SourceProgress {
    return this.#progress;
  }

  /**
   * @throws FetchCutShortError where it was aborted before git had the history,
   * and Error of git, whose message may hold the URL
   */
  async run(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { logger, repository, sink } = this.#options;
    const checkpoint = readCheckpoint(await sink.readCheckpoint());
    const tip = await this.#fetch(checkpoint, signal);
    if (!tip) {
      await this.#report({
        state: 'done',
        done: 0,
        total: 0,
        note: 'The repository has no commits yet',
      });
      return;
    }
    const walk = await this.#planWalk(checkpoint, tip, signal);
    if (walk.news) {
      logger.warn(`GitOps repository '${repository.id}': ${walk.news}`);
    }
    const count = (range: string) =>
      this.#mirror.countCommits(range, repository.walk, signal);
    const total = await count(tip.sha);
    const range = walk.after ? `${walk.after}..${tip.sha}` : tip.sha;
    const toRead = walk.after ? await count(range) : total;
    const tally = new ImportTally(total - toRead, total, walk.note);
    if (toRead > 0) {
      await this.#readRange(range, tip, tally, signal);
      logger.info(`GitOps repository '${repository.id}': ${tally.summary}`);
    }
    await this.#keepPlace(tip, tip.sha, tally);
    await this.#report(tally.progress('done'));
  }

  // The first fetch can take long, and what is new since the last one does not:
  // that is not worth a word.
  async #fetch(
    checkpoint: Checkpoint | undefined,
    signal: AbortSignal,
  ): Promise<BranchTip | undefined> {
    const hasHistory =
      checkpoint && (await this.#mirror.holds(checkpoint.commit, signal));
    if (!hasHistory) {
      await this.#report({
        ...this.#progress,
        state: 'running',
        note: 'Fetching the repository',
      });
    }
    try {
      return await this.#mirror.update(signal);
    } catch (error) {
      throw signal.aborted ? new FetchCutShortError() : error;
    }
  }

  async #planWalk(
    checkpoint: Checkpoint | undefined,
    tip: BranchTip,
    signal: AbortSignal,
  ): Promise<Walk> {
    const { nowMs, repository } = this.#options;
    return planWalk({
      checkpoint,
      branch: tip.branch,
      fingerprint: repository.fingerprint,
      source: repository.source,
      mergeBase:
        checkpoint &&
        (await this.#mirror.findMergeBase(checkpoint.commit, tip.sha, signal)),
      today: new Date(nowMs()).toISOString().slice(0, 10),
    });
  }

  async #readRange(
    range: string,
    tip: BranchTip,
    tally: ImportTally,
    signal: AbortSignal,
  ) {
    const { repository } = this.#options;
    const { directory } = this.#mirror;
    const { findPlace, walk } = repository;
    const commits = streamCommits({
      directory,
      range,
      walk,
      isWanted: path => findPlace(path) !== undefined,
      signal,
    });
    const blobs = new BlobReader(directory, signal);
    const batch: Candidate[] = [];
    let commitsSinceCheckpoint = 0;
    const finishBatch = async (last: CommitRecord) => {
      const deployments = await this.#resolve(batch.splice(0), blobs, tip);
      await this.#submit(deployments, tally, signal);
      await this.#keepPlace(tip, last.sha, tally);
      await this.#report(tally.progress('running'));
      this.#logNowAndThen(tally);
      commitsSinceCheckpoint = 0;
    };
    try {
      for await (const piece of commits) {
        for (const commit of piece) {
          findCandidates(commit, findPlace).forEach(found => batch.push(found));
          tally.read += 1;
          commitsSinceCheckpoint += 1;
          if (
            batch.length >= BATCH_SIZE ||
            commitsSinceCheckpoint >= MAX_COMMITS_BETWEEN_CHECKPOINTS
          ) {
            await finishBatch(commit);
          }
        }
      }
      // What is left is kept together with the tip, by the caller.
      await this.#submit(await this.#resolve(batch, blobs, tip), tally, signal);
    } finally {
      blobs.close();
    }
  }

  async #resolve(
    batch: readonly Candidate[],
    blobs: BlobReader,
    { branch }: BranchTip,
  ): Promise<DeploymentInput[]> {
    const { id, source, actor } = this.#options.repository;
    const origin: Origin = { source, repository: id, branch, actor };
    const resolved = await Promise.all(
      batch.map(candidate =>
        resolveVersion(candidate, hash => blobs.read(hash)),
      ),
    );
    return batch.flatMap((candidate, index) => {
      const found = resolved[index];
      return found.isDeployment
        ? [toDeployment(candidate, found.version, origin)]
        : [];
    });
  }

  // A commit may hold many more than a batch, and is then handed in in pieces.
  async #submit(
    deployments: readonly DeploymentInput[],
    tally: ImportTally,
    signal: AbortSignal,
  ) {
    for (let at = 0; at < deployments.length; at += BATCH_SIZE) {
      signal.throwIfAborted();
      tally.add(
        await this.#options.sink.submit(deployments.slice(at, at + BATCH_SIZE)),
      );
    }
    signal.throwIfAborted();
  }

  async #keepPlace(
    { branch }: BranchTip,
    commit: string,
    { note }: ImportTally,
  ) {
    const { fingerprint, source } = this.#options.repository;
    await this.#options.sink.writeCheckpoint({
      branch,
      commit,
      fingerprint,
      source,
      note,
    });
  }

  async #report(progress: SourceProgress) {
    this.#progress = progress;
    await this.#options.sink.reportProgress(progress);
  }

  #logNowAndThen(tally: ImportTally) {
    const { logger, nowMs, repository } = this.#options;
    if (tally.isTimeToSay(nowMs())) {
      logger.info(`GitOps repository '${repository.id}': ${tally.summary}`);
    }
  }
}
