import {
  DeploymentInput,
  DeploymentOutcome,
} from '@footfall/backstage-plugin-footfall-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CdEvent, customDataOf } from './CdEvent';
import { isStorable } from './isStorable';

/** A deployment that waits to hear how its pipeline run ended. */
export interface RunDeployment {
  /** The run that it names, or else its chain; see {@link runKeyOf}. */
  readonly key: string;
  readonly input: DeploymentInput;
}

/** How a pipeline run ended, under one of its two keys. */
export interface RunEnd {
  readonly key: string;
  readonly runSource: string;
  readonly runId: string;
  readonly outcome: DeploymentOutcome;
  readonly finishedMs: number;
}

const CHAIN = 'chain';
const RUN = 'run';

/** An index takes no more than some 2,700 bytes of a row. */
const MAX_KEY_LENGTH = 300;

const hashOf = (text: string) =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

// The texts come from outside and may be of any length.
function keyOf(kind: string, ...names: string[]): string {
  const key = JSON.stringify([kind, ...names]);
  return key.length <= MAX_KEY_LENGTH
    ? key
    : JSON.stringify([kind, hashOf(key)]);
}
const keyOfRun = (source: string, id: string) => keyOf(RUN, source, id);
const keyOfChain = (chainId: string) => keyOf(CHAIN, chainId);
const isChain = (key: string) => key.startsWith(`["${CHAIN}",`);
const bounded = (name: string) =>
  name.length <= MAX_KEY_LENGTH ? name : hashOf(name);

const referenceSchema = z.union([
  z
    .string()
    .min(1)
    .transform((id): { id: string; source?: string } => ({ id })),
  z.object({ id: z.string().min(1), source: z.string().min(1).optional() }),
]);

/**
 * What joins the event of a deployment with the end of its pipeline run: the
 * run that `customData.pipelineRun` names, as an id or as `{ id, source }`, or
 * else the chain that both stand in.
 */
export function runKeyOf(event: CdEvent): string | null {
  const { context } = event;
  const named = referenceSchema.safeParse(customDataOf(event).pipelineRun);
  if (named.success) {
    return keyOfRun(named.data.source ?? context.source, named.data.id);
  }
  return context.chainId === undefined ? null : keyOfChain(context.chainId);
}

const outcomeTable: Readonly<Record<string, DeploymentOutcome>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  cancel: 'cancelled',
};

/**
 * The end that `pipelinerun.finished` reports, once under the run and once
 * under its chain. Nothing where it does not say how the run ended.
 */
export function runEndsOf({ context, subject }: CdEvent): RunEnd[] {
  const said = subject.content.outcome?.toLowerCase() ?? '';
  if (!Object.hasOwn(outcomeTable, said)) {
    return [];
  }
  const runSource = subject.source ?? context.source;
  const end = {
    runSource: bounded(runSource),
    runId: bounded(subject.id),
    outcome: outcomeTable[said],
    finishedMs: Date.parse(context.timestamp),
  };
  // The deployment may name the run by the source of its events.
  const sources = new Set([runSource, context.source]);
  const keys = [...sources].map(source => keyOfRun(source, subject.id));
  if (context.chainId !== undefined) {
    keys.push(keyOfChain(context.chainId));
  }
  return keys.map(key => ({ key, ...end }));
}

/**
 * Why an end cannot be kept, though its schema is content with it: that takes
 * any text, and times such as the second 60 that are none to a clock.
 */
export function findEndProblem(ends: readonly RunEnd[]): string | undefined {
  for (const { runSource, runId, finishedMs } of ends) {
    if (!Number.isFinite(finishedMs)) {
      return 'data.context.timestamp: must be an ISO 8601 time with its offset, for example 2026-03-29T01:30:00Z';
    }
    if (!isStorable(runSource) || !isStorable(runId)) {
      return 'data.subject: must not hold the character U+0000 or half of a surrogate pair';
    }
  }
  return undefined;
}

/**
 * How a deployment ended, as far as its pipeline run tells. A run that it names
 * is believed whenever it ends. In a chain, in which builds and tests run too,
 * it is the first run that ends after the deployment: the one around it.
 */
export function outcomeOf(
  { key, input }: RunDeployment,
  ends: readonly RunEnd[],
): DeploymentOutcome | undefined {
  const deployedMs = Date.parse(input.occurredAt);
  const byTime = ends
    .filter(end => end.key === key)
    .sort((a, b) => a.finishedMs - b.finishedMs);
  return isChain(key)
    ? byTime.find(end => end.finishedMs >= deployedMs)?.outcome
    : byTime.at(-1)?.outcome;
}
