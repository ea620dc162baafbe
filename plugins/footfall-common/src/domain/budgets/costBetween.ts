import {
  HOURS_PER_MONTH,
  isWhollyKnown,
  KnownCost,
  MoneyRange,
  unknownCost,
} from '../cost';
import { EnvironmentLife } from './EnvironmentLife';
import { Exact } from '../cost/Exact';

const MS_PER_MONTH = HOURS_PER_MONTH * 3_600_000;

/**
 * What an environment cost over a time.
 *
 * @public
 */
export interface EnvironmentSpend {
  /** Not rounded; one for each time during which one estimate held. */
  readonly known: readonly MoneyRange[];
  /**
   * Whether it ran for a while of which nobody knows all of the cost, which is not
   * 0: what is known of it is the least.
   */
  readonly isUnknown: boolean;
}

interface Piece {
  readonly fromMs: number;
  readonly toMs: number;
  readonly cost: KnownCost;
}

// Before its first estimate nobody knew what it costs.
function piecesOf({
  createdMs,
  estimates,
}: Pick<EnvironmentLife, 'createdMs' | 'estimates'>): Piece[] {
  const changes = [
    { fromMs: createdMs, ...unknownCost },
    ...[...estimates].sort((a, b) => a.fromMs - b.fromMs),
  ];
  return changes.map((cost, index) => ({
    fromMs: Math.max(cost.fromMs, createdMs),
    toMs: changes[index + 1]?.fromMs ?? Infinity,
    cost,
  }));
}

function costOf({ low, high, currency }: MoneyRange, ms: number): MoneyRange {
  const share = (amount: string) =>
    new Exact(amount).times(ms).dividedBy(MS_PER_MONTH).toFixed();
  return { low: share(low), high: share(high), currency };
}

/**
 * What an environment costs between two instants, half-open: the hours that it
 * runs, times its monthly estimate of then, by 730. Whole months of 31 days so
 * cost more than the estimate of a month, and those of February less.
 *
 * @param endsMs - when it goes; `Infinity` where it does not
 * @public
 */
export function costBetween(
  environment: Pick<EnvironmentLife, 'createdMs' | 'estimates'>,
  endsMs: number,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): EnvironmentSpend {
  const known: MoneyRange[] = [];
  let isUnknown = false;
  for (const piece of piecesOf(environment)) {
    const start = Math.max(piece.fromMs, fromMs);
    const end = Math.min(piece.toMs, toMs, endsMs);
    const { monthly } = piece.cost;
    if (start < end && monthly) {
      known.push(costOf(monthly, end - start));
    }
    isUnknown = isUnknown || (start < end && !isWhollyKnown(piece.cost));
  }
  return { known, isUnknown };
}
