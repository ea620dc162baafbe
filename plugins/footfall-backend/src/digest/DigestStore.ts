/** Which digests were sent. Weeks are ISO weeks, such as `2026-W47`. */
export interface DigestStore {
  /**
   * Claims a week for whoever asks first. A claim is given again once it was
   * released, or is older than `claimedBeforeMs`: whoever had it died with it.
   *
   * @returns whether the week is the caller's to send
   */
  claim(
    week: string,
    times: { readonly nowMs: number; readonly claimedBeforeMs: number },
  ): Promise<boolean>;
  /** Gives a claim back, to be tried again. */
  release(week: string): Promise<void>;
  recordSent(week: string, nowMs: number): Promise<void>;
  /** When the digest of a week was sent; `null` where it was not. */
  sentMs(week: string): Promise<number | null>;
}
