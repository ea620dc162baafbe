import {
  Reminder,
  ReminderKind,
} from '@footfall/backstage-plugin-footfall-common';

/** What owners were told, each reminder once. */
export interface ReminderStore {
  /**
   * Gives a reminder to whoever asks first. It is given again once it was
   * released, or its claim is older than `claimedBeforeMs`: whoever had it died.
   *
   * @returns whether the reminder is the caller's to send
   */
  claim(
    reminder: Reminder,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean>;
  /** Gives a claim back, to be tried again. */
  release(reminder: Reminder): Promise<void>;
  recordSent(reminder: Reminder, nowMs: number): Promise<void>;
  /** What was sent, and when; of one kind only where it is given. */
  listSent(
    environmentIds: readonly string[],
    kind?: ReminderKind,
  ): Promise<(Reminder & { readonly sentMs: number })[]>;
}
