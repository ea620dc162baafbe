import { InputError } from '@backstage/errors';
import { Blueprint, BlueprintLine, HOURS_NAME, Offer } from './Blueprint';
import { namesOf } from './blueprintProblemsOf';
import { EstimateLine, MissingCostReason, OfferEstimate } from './CostEstimate';
import { Exact } from './Exact';
import {
  compileExpression,
  ExpressionResult,
  ExpressionValue,
} from './expressions';
import { DecimalText, HOURS_PER_MONTH } from './Money';
import { PriceBook } from './PriceBook';
import { StatedIn, stateOffer } from './stateOffer';

/** What a blueprint is priced by. @public */
export interface BlueprintQuestion extends StatedIn {
  readonly blueprint: Blueprint;
  /** As {@link readInputs} hands them over. */
  readonly inputs: Readonly<Record<string, ExpressionValue>>;
  readonly book: PriceBook;
}

/** What is ordered, and the same elsewhere. @public */
export interface BlueprintEstimate {
  readonly ordered: OfferEstimate;
  readonly alternatives: readonly OfferEstimate[];
}

type Evaluate = (text: string) => ExpressionResult;
type Quantity =
  | { readonly low: DecimalText; readonly high: DecimalText }
  | { readonly problem: string };

/** More units than there are of anything. */
const MOST_UNITS = 1e12;
const SIGNIFICANT_DIGITS = 15;
const DECIMAL_PLACES = 12;

// Rounded up where it is rounded, so that hardly anything never becomes nothing.
const quantityText = (value: number): DecimalText =>
  new Exact(value)
    .toSignificantDigits(SIGNIFICANT_DIGITS)
    .toDecimalPlaces(DECIMAL_PLACES, Exact.ROUND_UP)
    .toFixed();

function evaluateCount(
  text: string,
  evaluate: Evaluate,
): { readonly value: number } | { readonly problem: string } {
  const result = evaluate(text);
  if ('problem' in result) {
    return result;
  }
  const { value } = result;
  if (typeof value !== 'number') {
    return { problem: `'${text}' comes to no number` };
  }
  if (value < 0) {
    return {
      problem: `'${text}' comes to ${value}, and nothing is had less than never`,
    };
  }
  return value > MOST_UNITS
    ? { problem: `'${text}' comes to more than there is of anything` }
    : { value };
}

function evaluateQuantity(
  { quantity }: BlueprintLine,
  evaluate: Evaluate,
): Quantity {
  const low = evaluateCount(quantity.low, evaluate);
  const high = evaluateCount(quantity.high, evaluate);
  if ('problem' in low) {
    return low;
  }
  if ('problem' in high) {
    return high;
  }
  return low.value > high.value
    ? {
        problem: `The least, ${low.value}, is more than the most, ${high.value}`,
      }
    : { low: quantityText(low.value), high: quantityText(high.value) };
}

const missing = (
  reason: MissingCostReason,
  detail: string,
): EstimateLine['missing'] => ({ reason, detail });

function evaluateItem(
  { item = '', itemFrom }: BlueprintLine,
  evaluate: Evaluate,
): { readonly item: string } | { readonly problem: string } {
  if (itemFrom === undefined) {
    return { item };
  }
  const result = evaluate(itemFrom);
  if ('problem' in result) {
    return result;
  }
  return { item: String(result.value) };
}

function priceLine(
  line: BlueprintLine,
  evaluate: Evaluate,
  { provider, region }: Offer,
  { book, stated }: BlueprintQuestion,
): EstimateLine {
  const { id, title, unit } = line;
  const item = evaluateItem(line, evaluate);
  const bare = {
    id,
    title,
    unit,
    item: '',
    quantity: null,
    price: null,
    monthly: null,
  };
  if ('problem' in item) {
    return { ...bare, missing: missing('no-price', item.problem) };
  }
  const quantity = evaluateQuantity(line, evaluate);
  const found = book.find({ provider, region, ...item, unit, on: stated.on });
  const price =
    'price' in found
      ? {
          amount: found.price.amount,
          currency: found.price.currency,
          asOf: found.price.asOf,
          source: found.price.source,
        }
      : null;
  const known = { ...bare, ...item, price };
  if ('problem' in quantity) {
    return { ...known, missing: missing('no-quantity', quantity.problem) };
  }
  if ('problem' in found) {
    return {
      ...known,
      quantity,
      missing: missing('no-price', found.problem),
    };
  }
  const times = (count: DecimalText) =>
    new Exact(found.price.amount).times(count).toFixed();
  return {
    ...known,
    quantity,
    monthly: {
      low: times(quantity.low),
      high: times(quantity.high),
      currency: found.price.currency,
    },
    missing: null,
  };
}

/** Whether a line is needed; where nobody can tell, it is unknown. */
function neededLine(
  line: BlueprintLine,
  evaluate: Evaluate,
  price: () => EstimateLine,
): EstimateLine[] {
  if (line.when === undefined) {
    return [price()];
  }
  const result = evaluate(line.when);
  if ('value' in result && typeof result.value === 'boolean') {
    return result.value ? [price()] : [];
  }
  const problem =
    'problem' in result
      ? result.problem
      : `'${line.when}' is neither true nor false`;
  return [
    {
      ...price(),
      quantity: null,
      monthly: null,
      missing: missing('no-quantity', problem),
    },
  ];
}

function orderedOffer(
  { offers, offerFrom }: Blueprint,
  evaluate: Evaluate,
): Offer {
  if (offerFrom === undefined) {
    return offers[0];
  }
  const result = evaluate(offerFrom);
  const wanted = 'value' in result ? String(result.value) : undefined;
  const offer = offers.find(({ provider }) => provider === wanted);
  if (!offer) {
    const providers = offers.map(({ provider }) => provider).join(', ');
    throw new InputError(
      'problem' in result
        ? `Where it should run cannot be told. ${result.problem}`
        : `It is not to be had from '${wanted}', only from ${providers}`,
    );
  }
  return offer;
}

/**
 * Prices a blueprint where it is ordered and everywhere else that it can be had.
 *
 * @throws InputError where the inputs name no place to order it from.
 * @public
 */
export function estimateBlueprint(
  question: BlueprintQuestion,
): BlueprintEstimate {
  const { blueprint, inputs } = question;
  const names = namesOf(blueprint);
  const values = new Map<string, ExpressionValue>([
    ...Object.entries(inputs),
    [HOURS_NAME, HOURS_PER_MONTH],
  ]);
  const evaluate: Evaluate = text =>
    compileExpression(text, names).evaluate(values);
  const price = (offer: Offer) =>
    stateOffer(
      {
        ...offer,
        lines: blueprint.lines.flatMap(line =>
          neededLine(line, evaluate, () =>
            priceLine(line, evaluate, offer, question),
          ),
        ),
      },
      question,
    );
  const ordered = orderedOffer(blueprint, evaluate);
  return {
    ordered: price(ordered),
    alternatives: blueprint.offers
      .filter(offer => offer !== ordered)
      .map(price),
  };
}
