import {
  DeploymentInput,
  DeploymentOutcome,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { CdEvent, customDataOf } from './CdEvent';

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

const keyOfRun = (source: string, id: string) =>
  JSON.stringify([RUN, source, id]);
const keyOfChain = (chainId: string) => JSON.stringify([CHAIN, chainId]);
const isChain = (key: string) => key.startsWith(`["${CHAIN}",`);

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
    runSource,
    runId: subject.id,
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
