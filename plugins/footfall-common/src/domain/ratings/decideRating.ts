import { RatingOutcome } from './Rating';

const HOUR_MS = 3_600_000;

/**
 * How long a rating can be given after the end, and how long it can be changed
 * after it was given.
 *
 * @public
 */
export const ratingWindows = {
  openMs: 7 * 24 * HOUR_MS,
  changeMs: 24 * HOUR_MS,
} as const;

/** What the ledger knows of one asking; never what was answered. @public */
export interface RatingAsk {
  /** `closed` once the answer cannot be told from others any more. */
  readonly state: 'asked' | 'answered' | 'dismissed' | 'closed';
  readonly answeredMs: number | null;
}

/** What somebody would rate. @public */
export interface RatedRun {
  readonly personRef: string;
  /** `null` while it runs. */
  readonly outcome: RatingOutcome | null;
  /** When it ended, as well as it is known. */
  readonly endedMs: number;
}

/**
 * How a person stands to the rating of something.
 *
 * @public
 */
export const ratingStandings = [
  'not-theirs',
  'running',
  'open',
  'changeable',
  'settled',
  'dismissed',
  'too-late',
] as const;

/** @public */
export type RatingStanding = (typeof ratingStandings)[number];

function standingOfAnswer({ answeredMs }: RatingAsk, nowMs: number) {
  return answeredMs !== null && nowMs < answeredMs + ratingWindows.changeMs
    ? 'changeable'
    : 'settled';
}

/**
 * Whether a person may rate a run now, or change what they said, and if not why.
 *
 * @param run - `null` where nothing is known of it
 * @param ask - what the ledger holds, `null` where they were not asked yet
 * @public
 */
export function decideRating(
  run: RatedRun | null,
  ask: RatingAsk | null,
  personRef: string,
  nowMs: number,
): RatingStanding {
  if (run === null || run.personRef !== personRef) {
    return 'not-theirs';
  }
  if (run.outcome === null) {
    return 'running';
  }
  switch (ask?.state) {
    case 'dismissed':
      return 'dismissed';
    case 'closed':
      return 'settled';
    case 'answered':
      return standingOfAnswer(ask, nowMs);
    default:
      return nowMs < run.endedMs + ratingWindows.openMs ? 'open' : 'too-late';
  }
}

/**
 * Whether a rating can be given or changed.
 *
 * @public
 */
export function mayRate(standing: RatingStanding): boolean {
  return standing === 'open' || standing === 'changeable';
}
