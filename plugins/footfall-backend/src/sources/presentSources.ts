import {
  Day,
  SourceHealth,
  SourceRecord,
  SourcesReport,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { StoredProgress } from './SourceStateStore';

export function presentProgress({
  updatedMs,
  feeds: _,
  ...progress
}: StoredProgress): SourcesReport['progress'][number] {
  return { ...progress, updatedAt: instantOf(updatedMs) };
}

export function presentSource(
  summary: {
    readonly source: string;
    readonly deployments: number;
    readonly lastOccurredAtMs: number | null;
    readonly lastReceivedAtMs: number | null;
  },
  lately: {
    readonly rejected: number;
    readonly health: SourceHealth;
    readonly medianLagMs: number | null;
    readonly days: readonly { day: Day; deployments: number }[];
  },
): SourceRecord {
  return {
    source: summary.source,
    health: lately.health,
    deployments: summary.deployments,
    lastOccurredAt: optionalInstantOf(summary.lastOccurredAtMs),
    lastReceivedAt: optionalInstantOf(summary.lastReceivedAtMs),
    lagSeconds: lately.medianLagMs === null ? null : lately.medianLagMs / 1000,
    rejected: lately.rejected,
    days: [...lately.days],
  };
}
