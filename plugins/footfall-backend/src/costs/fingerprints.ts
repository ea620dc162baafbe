import { OfferEstimate } from '@footfall/backstage-plugin-footfall-common';
import { createHash } from 'node:crypto';

/** The same text for the same value, whatever order its keys came in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

const hashOf = (value: unknown) =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

/** What an order is for, as far as its cost depends on it. */
export interface HashedInputs {
  readonly templateRef: string;
  readonly teamRef: string | null;
  /** Those that were read, with their defaults. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

export function inputsHashOf({ templateRef, teamRef, inputs }: HashedInputs) {
  return hashOf({ templateRef, teamRef, inputs });
}

/**
 * Another one after any change of what was ordered, of how much of it, of its
 * prices and of rates; the same however often and wherever it is estimated. Days
 * are left out: a price that is published again unchanged is no other price.
 */
export function fingerprintOf(inputsHash: string, ordered: OfferEstimate) {
  return hashOf({
    inputsHash,
    provider: ordered.provider,
    region: ordered.region,
    monthly: ordered.monthly,
    conversions: ordered.conversions.map(({ from, rate, to }) => ({
      from,
      rate,
      to,
    })),
    lines: ordered.lines.map(
      ({ id, item, unit, quantity, price, monthly }) => ({
        id,
        item,
        unit,
        quantity,
        price: price && {
          amount: price.amount,
          currency: price.currency,
        },
        monthly,
      }),
    ),
  });
}
