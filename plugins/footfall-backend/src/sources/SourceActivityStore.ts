import { Day, DayRange } from '@footfall/backstage-plugin-footfall-common';

/** All that a source ever told. */
export interface SourceSummary {
  readonly source: string;
  readonly deployments: number;
  readonly lastOccurredAtMs: number;
  readonly lastReceivedAtMs: number;
}

/** What a source told of one day. */
export interface SourceDay {
  readonly source: string;
  readonly day: Day;
  readonly deployments: number;
  /** Half of them arrived within this time of happening. */
  readonly medianLagMs: number;
}

/** Where deployments come from, by rolled up days. */
export interface SourceActivityStore {
  listSources(): Promise<SourceSummary[]>;
  /** Days with an event, the earliest first. */
  listDays(range: DayRange): Promise<SourceDay[]>;
  /** Environments that no pattern names, the most used first. */
  listUntieredEnvironments(): Promise<
    { environment: string; deployments: number }[]
  >;
}
