import {
  addDays,
  Day,
  dayOfInstant,
  lastWholeDays,
  SILENT_SOURCE_DAYS,
  SOURCE_PAUSE_DAYS,
  sourceHealthOf,
  SourceRecord,
  SourcesReport,
  weightedMedianOf,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { InboxStore } from '../inbox/InboxStore';
import {
  SourceActivityStore,
  SourceDay,
  SourceSummary,
} from './SourceActivityStore';
import { presentProgress, presentSource } from './presentSources';
import { SourceStateStore } from './SourceStateStore';

export interface SourceService {
  /** Where deployments come from, and whether they still do. */
  report(): Promise<SourcesReport>;
}

export interface DefaultSourceServiceOptions {
  readonly sourceActivity: SourceActivityStore;
  readonly sourceStates: SourceStateStore;
  readonly inbox: InboxStore;
  readonly config: FootfallConfig;
  readonly nowMs: () => number;
}

/** A source of which nothing was ever taken in. */
const unheard = (source: string) => ({
  source,
  deployments: 0,
  lastOccurredAtMs: null,
  lastReceivedAtMs: null,
});

function daysOf(today: Day, count: number): Day[] {
  const { from } = lastWholeDays(today, count);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function bySource(days: readonly SourceDay[]): Map<string, SourceDay[]> {
  const grouped = new Map<string, SourceDay[]>();
  for (const day of days) {
    const before = grouped.get(day.source);
    if (before) {
      before.push(day);
    } else {
      grouped.set(day.source, [day]);
    }
  }
  return grouped;
}

export class DefaultSourceService implements SourceService {
  readonly #options: DefaultSourceServiceOptions;

  constructor(options: DefaultSourceServiceOptions) {
    this.#options = options;
  }

  /** `mayReplay` is false here: nobody is asking. */
  async report(): Promise<SourcesReport> {
    const { config, inbox, nowMs, sourceActivity, sourceStates } =
      this.#options;
    const today = dayOfInstant(nowMs(), config.timeZone);
    const summaries = await sourceActivity.listSources();
    const days = bySource(
      await sourceActivity.listDays({
        from: addDays(today, -SOURCE_PAUSE_DAYS),
        to: addDays(today, 1),
      }),
    );
    const rejected = await inbox.countBySource();
    const progress = await sourceStates.listProgress();
    const failed = new Set(
      progress
        .filter(({ state }) => state === 'failed')
        .flatMap(({ feeds }) => feeds),
    );
    const known = new Set(summaries.map(({ source }) => source));
    const neverHeard = [...new Set([...rejected.keys(), ...failed])]
      .filter(source => !known.has(source))
      .sort();
    return {
      sources: [...summaries, ...neverHeard.map(unheard)].map(summary =>
        this.#recordOf(summary, days.get(summary.source) ?? [], {
          today,
          rejected: rejected.get(summary.source) ?? 0,
          hasFailed: failed.has(summary.source),
        }),
      ),
      progress: progress.map(presentProgress),
      mayReplay: false,
    };
  }

  #recordOf(
    summary: SourceSummary | ReturnType<typeof unheard>,
    days: readonly SourceDay[],
    {
      today,
      rejected,
      hasFailed,
    }: { today: Day; rejected: number; hasFailed: boolean },
  ): SourceRecord {
    const lately = addDays(today, -SILENT_SOURCE_DAYS);
    const counts = new Map(
      days.map(({ day, deployments }) => [day, deployments]),
    );
    return presentSource(summary, {
      rejected,
      health: sourceHealthOf(
        { days: days.map(({ day }) => day), hasFailed },
        today,
      ),
      medianLagMs: weightedMedianOf(
        days
          .filter(({ day }) => day >= lately)
          .map(({ medianLagMs, deployments }) => ({
            value: medianLagMs,
            weight: deployments,
          })),
      ),
      days: daysOf(today, SILENT_SOURCE_DAYS).map(day => ({
        day,
        deployments: counts.get(day) ?? 0,
      })),
    });
  }
}
