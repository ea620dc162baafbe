import { WaveBar } from '../surveys';

/**
 * Where an incident stands, in the order of the board. It begins `open`, is
 * worked on until it is `resolved`, and is `reopened` where that did not help.
 *
 * @public
 */
export const incidentStates = [
  'open',
  'reopened',
  'acknowledged',
  'investigating',
  'fixing',
  'resolved',
] as const;

/** @public */
export type IncidentState = (typeof incidentStates)[number];

/**
 * What a team said in a wave, held against the bar of that wave.
 *
 * @public
 */
export interface IncidentScore {
  readonly waveId: string;
  readonly waveNumber: number;
  readonly closedMs: number;
  /** How many answered: never fewer than it takes to show a score. */
  readonly n: number;
  readonly mean: number | null;
  readonly nps: number | null;
  readonly bar: WaveBar;
  readonly isBelow: boolean;
}

/**
 * A low score that somebody owns. Of one team and survey there is never more
 * than one that is not resolved.
 *
 * @public
 */
export interface Incident {
  readonly id: string;
  readonly teamRef: string;
  readonly surveyId: string;
  readonly state: IncidentState;
  /** A User or a Group; `null` while nobody owns it. */
  readonly ownerRef: string | null;
  /** Of the last wave that was taken in before it was resolved. */
  readonly score: IncidentScore;
  /** Of the wave that showed, after it was resolved, that the team recovered. */
  readonly proof: IncidentScore | null;
  /** When it was opened, or last reopened. */
  readonly openedMs: number;
  /** When the first response since then is due. */
  readonly dueMs: number;
  /** The first response since then. */
  readonly acknowledgedMs: number | null;
  readonly resolvedMs: number | null;
  /** When it was handed to the group above, since it was last opened. */
  readonly escalatedMs: number | null;
  readonly rootCause: string | null;
  /** What was done about the root cause. */
  readonly changed: string | null;
}

/** Whether it still waits for its first response. @public */
export function isWaiting({ state }: Pick<Incident, 'state'>): boolean {
  return state === 'open' || state === 'reopened';
}

/** Whether somebody still has to do something about it. @public */
export function isUnresolved({ state }: Pick<Incident, 'state'>): boolean {
  return state !== 'resolved';
}
