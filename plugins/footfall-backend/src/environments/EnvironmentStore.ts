import {
  Day,
  EnvironmentActivityKind,
  KnownCost,
  ShutdownState,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';

/** What an environment costs a month, from when on. */
export interface StoredEnvironmentEstimate extends KnownCost {
  readonly fromMs: number;
}

/** A request to shut an environment down, and what came of it. */
export interface StoredShutdown {
  readonly id: string;
  readonly environmentId: string;
  /** The id of an environment action. */
  readonly action: string;
  readonly requestedBy: string;
  readonly requestedMs: number;
  readonly state: ShutdownState;
  readonly attempts: number;
  /** When the last attempt began. */
  readonly attemptedMs: number | null;
  /** By which the attempt is followed; `null` where it is not known yet. */
  readonly handle: string | null;
  /** When to look, or to try, again. */
  readonly nextMs: number | null;
  readonly lastMessage: string | null;
  readonly endedMs: number | null;
}

export interface StoredEnvironment {
  readonly id: string;
  /** Grows with every change but activity; who changes another is refused. */
  readonly version: number;
  readonly name: string;
  readonly serviceRef: string | null;
  readonly teamRef: string;
  readonly tier: Tier;
  readonly origin: 'registered' | 'deployments';
  readonly templateRef: string | null;
  readonly acknowledgementId: string | null;
  readonly url: string | null;
  readonly createdBy: string;
  readonly createdMs: number;
  readonly expiresOn: Day | null;
  /** When that was said last. */
  readonly expirySetMs: number;
  readonly lastActivityMs: number;
  readonly lastActivity: EnvironmentActivityKind;
  readonly extensions: number;
  readonly goneMs: number | null;
  readonly goneBy: string | null;
  /** The oldest first. */
  readonly estimates: readonly StoredEnvironmentEstimate[];
  /** The last one. */
  readonly shutdown: StoredShutdown | null;
}

/** An environment before anything happened to it. */
export type NewStoredEnvironment = Omit<
  StoredEnvironment,
  'version' | 'estimates' | 'shutdown' | 'goneMs' | 'goneBy'
> &
  KnownCost;

export interface NewExtension {
  readonly id: string;
  readonly key: string;
  readonly days: number;
  readonly reason: string | null;
  readonly byRef: string;
  readonly atMs: number;
  readonly expiresOn: Day | null;
}

/** What is said of an environment that was known by its deployments. */
export type EnvironmentChange = Partial<
  Pick<
    StoredEnvironment,
    | 'teamRef'
    | 'tier'
    | 'origin'
    | 'templateRef'
    | 'acknowledgementId'
    | 'url'
    | 'expiresOn'
    | 'expirySetMs'
  >
>;

/** Which environments are asked for; what is left out does not narrow. */
export interface EnvironmentFilter {
  readonly teamRefs?: readonly string[];
  readonly serviceRef?: string;
  readonly tier?: Tier;
  readonly templateRef?: string;
  /** Leaves out those that went before; by default all that went. */
  readonly goneSinceMs?: number;
  /** Leaves out those that were made then or later. */
  readonly createdBeforeMs?: number;
  /** Leaves out of each what it cost before. */
  readonly isPresentCostOnly?: boolean;
}

export interface EnvironmentStore {
  /** Those made last first. */
  list(filter: EnvironmentFilter): Promise<StoredEnvironment[]>;
  find(id: string): Promise<StoredEnvironment | undefined>;
  /** When the first one of all was made; `null` where there never was any. */
  firstMs(): Promise<number | null>;
  /** The one that runs by that name, or else the one that went last. */
  findNamed(
    serviceRef: string | null,
    name: string,
  ): Promise<StoredEnvironment | undefined>;
  /** The one that was ordered with an acknowledgement, whether or not it runs. */
  findOrdered(
    acknowledgementId: string,
  ): Promise<StoredEnvironment | undefined>;
  /**
   * @returns whether it was: `false` where one of that name runs, or its
   * acknowledgement has ordered another one
   */
  insert(environment: NewStoredEnvironment): Promise<boolean>;
  /**
   * Changes the version that is given, and says what it costs from now on where
   * an estimate is given.
   *
   * @returns whether that was the version that was there, and runs, and the
   * acknowledgement has ordered no other one
   */
  change(
    environment: Pick<StoredEnvironment, 'id' | 'version'>,
    change: EnvironmentChange,
    estimate?: StoredEnvironmentEstimate,
  ): Promise<boolean>;
  /**
   * Says that an acknowledgement has ordered it, and changes nothing else.
   *
   * @returns whether it is this one that it has ordered
   */
  keepOrder(id: string, acknowledgementId: string): Promise<boolean>;
  /** Whether it was extended with the key before. */
  hasExtended(id: string, key: string): Promise<boolean>;
  /**
   * `known` where the key has extended it before, `outdated` where that was not
   * the version that was there.
   */
  extend(
    environment: Pick<StoredEnvironment, 'id' | 'version'>,
    extension: NewExtension,
  ): Promise<'extended' | 'known' | 'outdated'>;
  /** Says when something was heard of it; that never goes back. */
  recordActivity(
    id: string,
    kind: EnvironmentActivityKind,
    atMs: number,
  ): Promise<void>;
  /**
   * Ends it, and what was at work to shut it down.
   *
   * @returns whether it ran until then
   */
  end(id: string, by: string, nowMs: number, message: string): Promise<boolean>;
}
