import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';

/** Where the parts of a budget's bar lie, in percent of the bar. */
export interface BudgetBarPlaces {
  /** What is surely committed. */
  readonly low: number | null;
  /** What usage may add to that. */
  readonly spread: number | null;
  readonly forecast: number | null;
  readonly thresholds: readonly { percent: number; at: number }[];
}

// A little room behind the last mark, so that none is the end of the bar.
const ROOM = 1.05;

/**
 * Lays a budget out on a bar that begins at 0 and holds whatever is more: the
 * budget itself, what is committed, or what is forecast.
 */
export function toBudgetBar({
  committed,
  forecast,
  monthly,
  thresholds,
}: BudgetRecord): BudgetBarPlaces {
  const budget = Number(monthly.amount);
  const shareOf = (amount: string) => Number(amount) / budget;
  const top =
    ROOM *
    Math.max(
      1,
      ...thresholds.map(({ percent }) => percent / 100),
      ...[committed, forecast].map(range => (range ? shareOf(range.high) : 0)),
    );
  const at = (share: number) => (100 * share) / top;
  const low = committed && at(shareOf(committed.low));
  return {
    low,
    spread:
      committed && low !== null ? at(shareOf(committed.high)) - low : null,
    forecast: forecast && at(shareOf(forecast.high)),
    thresholds: thresholds.map(({ percent }) => ({
      percent,
      at: at(percent / 100),
    })),
  };
}
