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
    const days = await sourceActivity.listDays({
      from: addDays(today, -SOURCE_PAUSE_DAYS),
      to: addDays(today, 1),
    });
    const rejected = await inbox.countBySource();
    const progress = await sourceStates.listProgress();
    const failed = new Set(
      progress
        .filter(({ state }) => state === 'failed')
        .map(({ sourceId }) => sourceId),
    );
    const known = new Set(summaries.map(({ source }) => source));
    const onlyRejected = [...rejected.keys()]
      .filter(source => !known.has(source))
      .sort();
    return {
      sources: [...summaries, ...onlyRejected.map(unheard)].map(summary =>
        this.#recordOf(
          summary,
          days.filter(({ source }) => source === summary.source),
          {
            today,
            rejected: rejected.get(summary.source) ?? 0,
            hasFailed: failed.has(summary.source),
          },
        ),
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
