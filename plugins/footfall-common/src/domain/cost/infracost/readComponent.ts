import { Day } from '../../time';
import { EstimateLine } from '../CostEstimate';
import { DecimalText } from '../Money';
import { isRecord, textOf } from './parts';
import { readAmount } from './readAmount';

/** What all lines of one output share. */
export interface InfracostContext {
  readonly currency: string;
  /** When it was made. */
  readonly day: Day;
}

/** The resource that something is part of. */
export interface InfracostResource {
  readonly name: string;
  readonly type: string;
}

const SOURCE = 'Infracost';

interface Amounts {
  readonly quantity: DecimalText | null;
  readonly price: DecimalText | null;
  readonly monthlyCost: DecimalText | null;
}

const isZero = (amount: DecimalText | null) =>
  amount !== null && Number(amount) === 0;

/**
 * Whether it costs by use, and nobody told how much is used. Some versions write 0
 * for that. Infracost leaves `usageBased` out of what does not cost by use; the
 * first outputs of 0.2, which say nothing of `priceNotFound` either, do not tell
 * it at all: there, none of something that has a price is unknown.
 */
function isUsageUntold(
  { priceNotFound, usageBased }: Readonly<Record<string, unknown>>,
  { quantity, price, monthlyCost }: Amounts,
): boolean {
  if ([priceNotFound, usageBased].some(told => typeof told === 'boolean')) {
    return usageBased === true && (quantity === null || isZero(quantity));
  }
  return isZero(quantity) && isZero(monthlyCost) && Number(price) > 0;
}

function readAmounts(
  component: Readonly<Record<string, unknown>>,
  where: () => string,
): Amounts {
  const amount = (key: string) =>
    readAmount(component[key], () => `${where()}.${key}`);
  const written: Amounts = {
    quantity: amount('monthlyQuantity'),
    price: amount('price'),
    monthlyCost: amount('monthlyCost'),
  };
  return isUsageUntold(component, written)
    ? { ...written, quantity: null, monthlyCost: null }
    : written;
}

function knownCost(
  component: Readonly<Record<string, unknown>>,
  { quantity, monthlyCost }: Amounts,
): DecimalText | string[] {
  if (component.priceNotFound === true) {
    return ['Infracost found no price of it'];
  }
  if (monthlyCost === null) {
    return [
      component.usageBased === true || quantity === null
        ? 'It depends on usage; tell infracost how much in its usage file'
        : 'Infracost does not say what it costs',
    ];
  }
  return monthlyCost.startsWith('-')
    ? ['Infracost says that it costs less than nothing']
    : monthlyCost;
}

function quotedPrice(
  price: DecimalText | null,
  { currency, day }: InfracostContext,
): EstimateLine['price'] {
  return price === null || price.startsWith('-')
    ? null
    : { amount: price, currency, asOf: day, source: SOURCE };
}

/** A line of a resource that infracost gives one amount for. */
export function readComponent(
  component: unknown,
  resource: InfracostResource,
  where: () => string,
  context: InfracostContext,
): Omit<EstimateLine, 'id'> {
  const parts = isRecord(component) ? component : {};
  const amounts = readAmounts(parts, where);
  const { quantity, price } = amounts;
  const cost = knownCost(parts, amounts);
  const isKnown = typeof cost === 'string';
  return {
    title: `${resource.name}: ${textOf(parts.name, 'cost')}`,
    item: resource.type,
    unit: textOf(parts.unit, 'month'),
    quantity:
      quantity === null || quantity.startsWith('-')
        ? null
        : { low: quantity, high: quantity },
    price: quotedPrice(price, context),
    monthly: isKnown
      ? { low: cost, high: cost, currency: context.currency }
      : null,
    missing: isKnown
      ? null
      : { reason: 'not-priced-by-source', detail: cost[0] },
  };
}
