import { Tier } from '../deployments';
import { Metric } from '../metrics';
import { TargetStanding } from '../targets';
import { Day, DayRange } from '../time';

/** The tier that a digest is about, where it names no other. @public */
export const DIGEST_TIER: Tier = 'production';

/**
 * A figure at the end of a week, and at the end of the week before.
 *
 * @public
 */
export interface DigestFigure {
  readonly now: Metric;
  readonly before: Metric;
  /** In percentage points; `null` where either of them has no value. */
  readonly changePp: number | null;
}

/**
 * A team whose active adoption moved.
 *
 * @public
 */
export interface DigestMove {
  readonly key: string;
  readonly title: string;
  readonly activeAdoption: DigestFigure;
}

/**
 * Who has not moved for a while.
 *
 * @public
 */
export interface DigestStall {
  readonly key: string;
  readonly title: string;
  readonly since: Day;
  readonly weeks: number;
  /** In percent. */
  readonly level: number;
  /** Whether this week is the first that reports it. */
  readonly isNew: boolean;
}

/** @public */
export const digestLines = ['target', 'band'] as const;

/**
 * What kind of line was crossed: a target of one's own, or an edge of the band
 * that is expected of everybody.
 *
 * @public
 */
export type DigestLine = (typeof digestLines)[number];

/**
 * Who came to stand on the other side of a line.
 *
 * @public
 */
export interface DigestCrossing {
  readonly key: string;
  readonly title: string;
  /** A target may be for another tier than the digest. */
  readonly tier: Tier;
  readonly line: DigestLine;
  /** Where the line lies, in percent. */
  readonly percent: number;
  readonly direction: 'up' | 'down';
  readonly activeAdoption: DigestFigure;
}

/**
 * How a target stood at the end of the week.
 *
 * @public
 */
export interface DigestTarget {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly tier: Tier;
  readonly percent: number;
  readonly by: Day;
  readonly standing: TargetStanding;
  readonly activeAdoption: DigestFigure;
}

/**
 * A source that fell silent.
 *
 * @public
 */
export interface DigestSource {
  readonly source: string;
  readonly lastDay: Day;
}

/** @public */
export const digestFigureNames = [
  'activeAdoption',
  'voluntaryAdoption',
  'mandatedCompliance',
] as const;

/** @public */
export type DigestFigureName = (typeof digestFigureNames)[number];

/**
 * What a week changed.
 *
 * @public
 */
export interface Digest {
  /** A whole ISO week. */
  readonly week: DayRange;
  /** The 28 days up to the week's end, over which its figures are. */
  readonly window: DayRange;
  readonly figures: Readonly<Record<DigestFigureName, DigestFigure>>;
  /** The largest move first. */
  readonly moved: readonly DigestMove[];
  /** The organisation first, then those that are new, then the longest. */
  readonly stalled: readonly DigestStall[];
  readonly crossed: readonly DigestCrossing[];
  readonly targets: readonly DigestTarget[];
  readonly silentSources: readonly DigestSource[];
}
