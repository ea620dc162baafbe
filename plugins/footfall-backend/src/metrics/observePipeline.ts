import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { SOURCE_PAUSE_DAYS } from '@footfall/backstage-plugin-footfall-common';
import { InboxStore } from '../inbox/InboxStore';
import { RollupStore } from '../rollups/RollupStore';
import { SourceActivityStore } from '../sources/SourceActivityStore';

export interface ObservePipelineOptions {
  readonly metrics: MetricsService;
  readonly rollups: RollupStore;
  readonly inbox: InboxStore;
  readonly sourceActivity: SourceActivityStore;
  readonly nowMs: () => number;
}

/** A source that was not heard of for longer is gone, and no news. */
const GONE_MS = SOURCE_PAUSE_DAYS * 24 * 60 * 60_000;

/**
 * Lets Backstage's metrics see whether the pipeline keeps up. The numbers are
 * read when somebody collects them, and every replica answers the same.
 */
export function observePipeline(options: ObservePipelineOptions) {
  const { metrics, rollups, inbox, sourceActivity, nowMs } = options;
  metrics
    .createObservableGauge('footfall.rollups.pending', {
      description: 'Days that have to be computed again',
      unit: '{day}',
    })
    .addCallback(async result => {
      result.observe((await rollups.progress()).pendingDays);
    });
  metrics
    .createObservableGauge('footfall.inbox.size', {
      description: 'Rejected items that wait in the inbox',
      unit: '{item}',
    })
    .addCallback(async result => {
      result.observe(await inbox.count());
    });
  metrics
    .createObservableGauge('footfall.source.silence', {
      description: 'Time since the last event of each source',
      unit: 's',
    })
    .addCallback(async result => {
      const sources = await sourceActivity.listSources();
      sources
        .filter(({ lastReceivedAtMs }) => lastReceivedAtMs > nowMs() - GONE_MS)
        .forEach(({ source, lastOccurredAtMs }) =>
          result.observe((nowMs() - lastOccurredAtMs) / 1000, { source }),
        );
    });
}
