import { AdoptionPoint } from '@footfall/backstage-plugin-footfall-common';

/** One week of a strip of shares; null where there is no value. */
export interface ShareBar {
  readonly from: string;
  readonly share: number | null;
  readonly isComplete: boolean;
}

/** The last `weeks` weeks of active adoption, oldest first. */
export function toShareBars(
  points: readonly AdoptionPoint[],
  weeks: number,
): ShareBar[] {
  return points.slice(-weeks).map(point => ({
    from: point.from,
    share: point.figures.activeAdoption.value,
    isComplete: point.isComplete,
  }));
}

/** The first and the last whole week that have a value. */
export function endsOf(
  bars: readonly ShareBar[],
): { first: number; last: number } | null {
  const shares = bars.flatMap(bar =>
    bar.isComplete && bar.share !== null ? [bar.share] : [],
  );
  const first = shares.at(0);
  const last = shares.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
