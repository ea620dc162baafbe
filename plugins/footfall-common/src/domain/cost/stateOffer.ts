import { Day } from '../time';
import {
  ConversionRate,
  convertRange,
  findRate,
  RatesOnDay,
} from './ConversionRate';
import {
  EstimateCompleteness,
  EstimateLine,
  MissingCostReason,
  OfferEstimate,
} from './CostEstimate';
import { Exact } from './Exact';
import { MoneyRange } from './Money';
import { statedRange } from './statedRange';

/**
 * What an offer is stated by.
 *
 * @public
 */
export interface StatedIn {
  /** The currency of the total. */
  readonly currency: string;
  readonly stated: RatesOnDay;
}

/** Lines whose amounts are each in their own currency, not rounded. @public */
export interface OfferLines {
  readonly provider: string;
  readonly region: string;
  readonly lines: readonly EstimateLine[];
  /** Unknown amounts that have no line of their own. */
  readonly foldedUnknown?: number;
}

/** More than anything costs: somebody slipped by some zeros. */
const MOST_A_MONTH = 1e15;
/** As many digits as amounts carry on the wire. */
const DIGITS = 12;

const withoutAmount = (
  line: EstimateLine,
  reason: MissingCostReason,
  detail: string,
): EstimateLine => ({ ...line, monthly: null, missing: { reason, detail } });

function stateLine(
  line: EstimateLine,
  { currency, stated }: StatedIn,
): EstimateLine {
  if (!line.monthly) {
    return line;
  }
  const converted = convertRange(stated, line.monthly, currency);
  if (!converted) {
    return withoutAmount(
      line,
      'no-conversion',
      `It is priced in ${line.monthly.currency}, and nobody stated a rate from ${line.monthly.currency} to ${currency}`,
    );
  }
  return Number(converted.high) > MOST_A_MONTH
    ? withoutAmount(line, 'no-quantity', 'It comes to more than anything costs')
    : { ...line, monthly: converted };
}

function completenessOf(known: number, unknown: number): EstimateCompleteness {
  if (unknown === 0) {
    return 'complete';
  }
  return known === 0 ? 'unknown' : 'partial';
}

function sumOf(ranges: readonly MoneyRange[], currency: string): MoneyRange {
  const sum = (end: 'low' | 'high') =>
    ranges
      .reduce((total, range) => total.plus(range[end]), new Exact(0))
      .toFixed();
  return { low: sum('low'), high: sum('high'), currency };
}

function conversionsOf(
  lines: readonly EstimateLine[],
  { currency, stated }: StatedIn,
): ConversionRate[] {
  const currencies = lines.flatMap(({ monthly }) => monthly?.currency ?? []);
  return [...new Set(currencies)]
    .sort()
    .flatMap(from =>
      from === currency ? [] : findRate(stated, from, currency) ?? [],
    );
}

/** What needs no rounding: nearly everything. */
const IS_WIRE = new RegExp(`^\\d+(\\.\\d{1,${DIGITS}})?$`);

const wireText = (amount: string) =>
  IS_WIRE.test(amount)
    ? amount
    : new Exact(amount).toDecimalPlaces(DIGITS).toFixed();

const toWire = (line: EstimateLine): EstimateLine =>
  line.monthly
    ? {
        ...line,
        monthly: {
          low: wireText(line.monthly.low),
          high: wireText(line.monthly.high),
          currency: line.monthly.currency,
        },
      }
    : line;

const daysOf = (lines: readonly EstimateLine[]): Day[] =>
  [...new Set(lines.flatMap(({ price }) => price?.asOf ?? []))].sort();

/**
 * Adds lines up in one currency. Nothing is rounded but the total, and nothing
 * unknown is added as 0.
 *
 * @public
 */
export function stateOffer(
  { provider, region, lines, foldedUnknown = 0 }: OfferLines,
  statedIn: StatedIn,
): OfferEstimate {
  const stated = lines.map(line => stateLine(line, statedIn));
  const known = stated.flatMap(({ monthly }) => monthly ?? []);
  const unknownLines = stated.length - known.length + foldedUnknown;
  const completeness = completenessOf(known.length, unknownLines);
  const days = daysOf(lines);
  return {
    provider,
    region,
    completeness,
    monthly:
      completeness === 'unknown'
        ? null
        : statedRange(sumOf(known, statedIn.currency)),
    unknownLines,
    lines: stated.map(toWire),
    pricesFrom: days.at(0) ?? null,
    pricesTo: days.at(-1) ?? null,
    conversions: conversionsOf(lines, statedIn),
  };
}
