import {
  EnvironmentAction,
  EnvironmentActionProgress,
  EnvironmentToShutDown,
} from '@footfall/backstage-plugin-footfall-node';
import { untilAborted } from '../patience/withPatience';
import { StoredEnvironment, StoredShutdown } from './EnvironmentStore';

/** How far an attempt has come. */
export type ShutdownStep = EnvironmentActionProgress & {
  /** By which it is followed; `null` where there is nothing to follow. */
  readonly handle: string | null;
};

/** What is known before a step is taken. */
export interface ShutdownStepInput {
  readonly action: EnvironmentAction;
  /** As it was before this attempt began. */
  readonly shutdown: StoredShutdown;
  readonly environment: StoredEnvironment;
  /** Whether the action is at work already, and is only looked at. */
  readonly isFollowed: boolean;
  readonly nowMs: number;
}

/** No action takes longer to answer. */
const ANSWER_MS = 3 * 60_000;
/** What runs, or cannot be told, for longer than that has been lost sight of. */
const FOLLOW_MS = 24 * 60 * 60_000;

const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** Begins, or looks how far it has come. Never rejects. */
export async function takeShutdownStep(
  input: ShutdownStepInput,
): Promise<ShutdownStep> {
  return input.isFollowed ? look(input) : begin(input);
}

/** What goes wrong is a failure with its reason. */
async function begin({
  action,
  environment,
  shutdown: { attempts, id, requestedBy },
}: ShutdownStepInput): Promise<ShutdownStep> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  try {
    const { handle, message } = await untilAborted(
      action.start(whatIsToldOf(environment), {
        key: id,
        number: attempts + 1,
        // Whether the process died, the answer was lost or it was lost sight of:
        // of no earlier attempt is known that it does nothing any more.
        mayHaveBegun: attempts > 0,
        requestedBy,
        signal,
      }),
      signal,
    );
    return handle !== undefined && action.check
      ? { state: 'running', handle, message }
      : { state: 'done', handle: null, message };
  } catch (error) {
    return { state: 'failed', handle: null, message: reasonOf(error) };
  }
}

async function look(input: ShutdownStepInput): Promise<ShutdownStep> {
  const { nowMs, shutdown } = input;
  const { attemptedMs, handle } = shutdown;
  const progress = await progressOf(input);
  const isLost =
    progress.state === 'running' &&
    attemptedMs !== null &&
    attemptedMs + FOLLOW_MS < nowMs;
  return isLost
    ? { state: 'failed', handle: null, message: 'Nothing came of it in a day' }
    : { ...progress, handle };
}

/**
 * An action that cannot be asked says nothing of what it began: that goes on,
 * and beginning it again would do it twice at a time.
 */
async function progressOf({
  action,
  environment,
  shutdown: { handle },
}: ShutdownStepInput): Promise<EnvironmentActionProgress> {
  if (!action.check || handle === null) {
    return { state: 'failed' };
  }
  const signal = AbortSignal.timeout(ANSWER_MS);
  try {
    return await untilAborted(
      action.check(handle, whatIsToldOf(environment), { signal }),
      signal,
    );
  } catch (error) {
    return {
      state: 'running',
      message: `Nobody can tell how far it has come: ${reasonOf(error)}`,
    };
  }
}

function whatIsToldOf(environment: StoredEnvironment): EnvironmentToShutDown {
  const { id, name, serviceRef, teamRef, templateRef, tier, url } = environment;
  return { id, name, serviceRef, teamRef, templateRef, tier, url };
}
