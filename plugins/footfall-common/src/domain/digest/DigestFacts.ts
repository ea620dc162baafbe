import { Tier } from '../deployments';
import { Metric } from '../metrics';
import { TargetStanding } from '../targets';
import { Day, DayRange } from '../time';
import { DigestFigureName } from './Digest';

/**
 * A row of the adoption table, of which a digest looks at three figures.
 *
 * @public
 */
export interface DigestRow {
  readonly key: string;
  readonly title: string;
  readonly figures: Readonly<Record<DigestFigureName, Metric>>;
}

/**
 * Whether a row has stood still, as its trend says.
 *
 * @public
 */
export interface DigestTrend {
  readonly key: string;
  readonly title: string;
  readonly plateau: {
    readonly since: Day;
    readonly weeks: number;
    readonly level: number;
  } | null;
}

/**
 * A target and how the figure stands beside it.
 *
 * @public
 */
export interface DigestAim {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly tier: Tier;
  readonly percent: number;
  readonly by: Day;
  readonly standing: TargetStanding;
  /** Active adoption. */
  readonly current: Metric;
  readonly hasEnded: boolean;
}

/**
 * What is known at the end of a week.
 *
 * @public
 */
export interface WeekFacts {
  readonly total: DigestRow;
  readonly teams: readonly DigestRow[];
  /** Of the organisation and of its teams. */
  readonly trends: readonly DigestTrend[];
  readonly targets: readonly DigestAim[];
}

/**
 * Everything that a digest is composed of.
 *
 * @public
 */
export interface DigestFacts {
  readonly week: DayRange;
  readonly now: WeekFacts;
  readonly before: WeekFacts;
  /** Every source with the last day on which it told of a deployment. */
  readonly sources: readonly {
    readonly source: string;
    readonly lastDay: Day;
  }[];
}
