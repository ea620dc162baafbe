import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { createHash } from 'node:crypto';
import { Signature } from '../commits/CommitRecord';
import { cut } from './cut';
import { Candidate } from './findCandidates';
import { pullRequestOf } from './pullRequestOf';

/** What is the same for all deployments of a repository. */
export interface Origin {
  readonly source: string;
  readonly repository: string;
  readonly branch: string;
  readonly actor: 'author' | 'committer';
}

// The limits of the wire schema; what is longer is cut rather than refused.
const MAX_ID = 300;
const MAX_TEXT = 300;
const MAX_ATTRIBUTE = 1000;

const nonEmpty = (text: string | undefined, length: number) =>
  cut(text?.trim() ?? '', length).trim() || undefined;

const actorOf = ({ email, name }: Signature) =>
  nonEmpty(email, MAX_TEXT) ?? nonEmpty(name, MAX_TEXT);

/**
 * The commit and the path: the same however often history is read. A path that
 * is too long is named by its hash.
 */
export function deploymentIdOf(sha: string, path: string): string {
  const id = `${sha}:${path}`;
  return id.length <= MAX_ID && id === id.trim()
    ? id
    : `${sha}:sha256:${createHash('sha256').update(path).digest('hex')}`;
}

function attributesOf(
  { commit, change, place }: Candidate,
  { repository, branch }: Origin,
): Record<string, string> {
  const all: Record<string, string | undefined> = {
    ...place.attributes,
    'git.repository': repository,
    'git.branch': branch,
    'git.path': change.path,
    'git.author': commit.author.name,
    'git.authorEmail': commit.author.email,
    'git.committer': commit.committer.name,
    'git.committerEmail': commit.committer.email,
    'git.subject': commit.message.trimStart().split('\n', 1)[0],
    'git.pullRequest': pullRequestOf(commit.message),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const text = nonEmpty(value, MAX_ATTRIBUTE);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The deployment that a change is, with the version that was found. */
export function toDeployment(
  candidate: Candidate,
  version: string | undefined,
  origin: Origin,
): DeploymentInput {
  const { commit, change, place } = candidate;
  const at = new Date(commit.committedAtMs).toISOString();
  return {
    source: origin.source,
    id: deploymentIdOf(commit.sha, change.path),
    service: place.service,
    environment: place.environment,
    team: place.team,
    occurredAt: at,
    version: nonEmpty(version, MAX_TEXT),
    commit: { sha: commit.sha, committedAt: at },
    actor: actorOf(commit[origin.actor]),
    attributes: attributesOf(candidate, origin),
  };
}
