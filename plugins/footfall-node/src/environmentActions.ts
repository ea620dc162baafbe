import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { Tier } from '@footfall/backstage-plugin-footfall-common';

/**
 * What an action is told of the environment that it shuts down.
 *
 * @public
 */
export interface EnvironmentToShutDown {
  readonly id: string;
  readonly name: string;
  readonly serviceRef: string | null;
  /** The Group that pays for it. */
  readonly teamRef: string;
  readonly tier: Tier;
  readonly templateRef: string | null;
  readonly url: string | null;
}

/**
 * An attempt to shut an environment down.
 *
 * @public
 */
export interface ShutdownAttempt {
  /** The same for every attempt of one request: it is to be carried out once. */
  readonly key: string;
  /** 1 is the first. */
  readonly number: number;
  /**
   * Whether an attempt before may have begun something that is still at work: the
   * process died, its answer was lost, or it was lost sight of. So it is of every
   * attempt but the first. Whoever begins something looks for it first.
   */
  readonly mayHaveBegun: boolean;
  /** Who wants it shut down: a User, a service, or `footfall` itself. */
  readonly requestedBy: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * What came of beginning.
 *
 * @public
 */
export interface EnvironmentActionStart {
  /** A sentence for the portal. It holds no secrets. */
  readonly message?: string;
  /**
   * By which {@link EnvironmentAction.check} knows it again, after a restart as
   * well. Without one the environment is gone by now.
   */
  readonly handle?: string;
}

/**
 * How far it has come.
 *
 * @public
 */
export interface EnvironmentActionProgress {
  readonly state: 'running' | 'done' | 'failed';
  /** A sentence for the portal. It holds no secrets. */
  readonly message?: string;
}

/**
 * Shuts environments down. An attempt whose `start` is rejected, or that says
 * `failed`, is made again, later each time, and given up after a few.
 *
 * @public
 */
export interface EnvironmentAction {
  /** Unique among actions; configuration names it. */
  readonly id: string;
  start(
    environment: EnvironmentToShutDown,
    attempt: ShutdownAttempt,
  ): Promise<EnvironmentActionStart>;
  /**
   * Asked again and again, by any replica, while it is running. Rejected, it is
   * not known yet, and asked again later, for a day.
   */
  check?(
    handle: string,
    environment: EnvironmentToShutDown,
    options: { readonly signal: AbortSignal },
  ): Promise<EnvironmentActionProgress>;
}

/** @public */
export interface FootfallEnvironmentActionsExtensionPoint {
  /** @throws Error where an action of the same id was added before. */
  addAction(action: EnvironmentAction): void;
}

/** @public */
export const footfallEnvironmentActionsExtensionPoint =
  createExtensionPoint<FootfallEnvironmentActionsExtensionPoint>({
    id: 'footfall.environmentActions',
  });
