import { IncidentEvent } from '@footfall/backstage-plugin-footfall-common';

/** Something that happened to an incident of which nobody was told yet. */
export interface IncidentNews extends IncidentEvent {
  readonly incidentId: string;
}

/** Which entries of timelines people are still to be told of. */
export interface IncidentNewsStore {
  /**
   * Claims some for whoever asks first. A claim is given again once it was
   * released, or is older than `claimedBeforeMs`: whoever had it died with it.
   * What is older than `sinceMs` is no news.
   */
  claim(times: {
    readonly nowMs: number;
    readonly claimedBeforeMs: number;
    readonly sinceMs: number;
  }): Promise<IncidentNews[]>;
  /** Gives a claim back, to be tried again. */
  release(eventId: string): Promise<void>;
  recordTold(eventId: string, nowMs: number): Promise<void>;
}
