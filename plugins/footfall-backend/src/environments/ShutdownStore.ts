import { StoredEnvironment, StoredShutdown } from './EnvironmentStore';

export type NewShutdown = Pick<
  StoredShutdown,
  'id' | 'action' | 'requestedBy' | 'requestedMs'
>;

/** How an attempt stands by now. */
export type ShutdownProgress = Pick<
  StoredShutdown,
  'state' | 'handle' | 'nextMs' | 'lastMessage'
>;

/** What is being shut down, and by whom it is worked on. */
export interface ShutdownStore {
  /**
   * Asks for an environment to be shut down, where it is still the version that
   * was looked at, runs and is not being shut down.
   *
   * @returns whether it was asked for by this call
   */
  request(
    environment: Pick<StoredEnvironment, 'id' | 'version'>,
    shutdown: NewShutdown,
  ): Promise<boolean>;
  /** Those whose time has come and that nobody works on; the oldest first. */
  listDue(times: {
    readonly nowMs: number;
    readonly claimedBeforeMs: number;
  }): Promise<StoredShutdown[]>;
  /**
   * Gives one to whoever asks first. A claim that is older than
   * `claimedBeforeMs` is given again: whoever had it died.
   *
   * @returns it as it is by then; undefined where it is somebody else's, or
   * has ended
   */
  claim(
    id: string,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<StoredShutdown | undefined>;
  /** Says, before it is made, that an attempt is made, and by which action. */
  begin(id: string, action: string, nowMs: number): Promise<void>;
  /** Says how it stands, and lets go of it. Nothing where it has ended. */
  record(id: string, progress: ShutdownProgress): Promise<void>;
  /** Gives it up. */
  fail(id: string, message: string, nowMs: number): Promise<void>;
}
