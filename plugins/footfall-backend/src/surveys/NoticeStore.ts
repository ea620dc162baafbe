/**
 * Which invitations and reminders were sent. The notices of a wave are counted:
 * 0 is the invitation, 1 and 2 are the reminders.
 */
export interface NoticeStore {
  /**
   * Gives a notice to whoever asks first. It is given again once it was
   * released, or its claim is older than `claimedBeforeMs`: whoever had it died.
   *
   * @returns whether the notice is the caller's to send
   */
  claim(
    waveId: string,
    number: number,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean>;
  /** Gives a claim back, to be tried again. */
  release(waveId: string, number: number): Promise<void>;
  /** Makes a notice, and those before it, one that will not be sent again. */
  recordSent(waveId: string, number: number): Promise<void>;
  /** Those who have neither answered nor declined and did not get the notice. */
  listWaiting(waveId: string, number: number): Promise<string[]>;
  recordNoticed(
    waveId: string,
    number: number,
    personRefs: readonly string[],
  ): Promise<void>;
}
