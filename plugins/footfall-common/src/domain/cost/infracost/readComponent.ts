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

// Some versions write 0 where nobody told how much is used.
function knownCost(
  component: Readonly<Record<string, unknown>>,
  monthlyCost: DecimalText | null,
  quantity: DecimalText | null,
): DecimalText | string[] {
  if (component.priceNotFound === true) {
    return ['Infracost found no price of it'];
  }
  const isUsage = component.usageBased === true;
  if (monthlyCost === null || (isUsage && quantity === null)) {
    return [
      isUsage || quantity === null
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
  const amount = (key: string) =>
    readAmount(parts[key], () => `${where()}.${key}`);
  const quantity = amount('monthlyQuantity');
  const cost = knownCost(parts, amount('monthlyCost'), quantity);
  const isKnown = typeof cost === 'string';
  return {
    title: `${resource.name}: ${textOf(parts.name, 'cost')}`,
    item: resource.type,
    unit: textOf(parts.unit, 'month'),
    quantity:
      quantity === null || quantity.startsWith('-')
        ? null
        : { low: quantity, high: quantity },
    price: quotedPrice(amount('price'), context),
    monthly: isKnown
      ? { low: cost, high: cost, currency: context.currency }
      : null,
    missing: isKnown
      ? null
      : { reason: 'not-priced-by-source', detail: cost[0] },
  };
}
