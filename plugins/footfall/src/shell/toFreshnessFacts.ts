import { PipelineStatus } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';

/**
 * What a reader should know of the figures' age: how old they are, and what
 * will still change them. What is in order is not mentioned.
 */
export function toFreshnessFacts(
  status: PipelineStatus,
  nowMs: number,
  formats: Formats,
  t: Texts,
): string[] {
  const { freshness, reclassification, rejectedItems } = status;
  const facts: string[] = [
    freshness.computedAt === null
      ? t('shell.freshness.neverComputed')
      : t('shell.freshness.computed', {
          ago: formats.ago(freshness.computedAt, nowMs),
        }),
  ];
  if (freshness.pendingDays > 0) {
    facts.push(t('shell.freshness.pending', { count: freshness.pendingDays }));
  }
  if (reclassification) {
    facts.push(
      t('shell.freshness.rules', {
        done: formats.count(reclassification.doneDays),
        total: formats.count(reclassification.totalDays),
      }),
    );
  }
  if (rejectedItems > 0) {
    facts.push(t('shell.freshness.rejected', { count: rejectedItems }));
  }
  return facts;
}
