import { OfferEstimate } from '@footfall/backstage-plugin-footfall-common';
import { CostValue } from './costField';

/** Nobody has said yet that they know what it costs. */
export const unacknowledged: CostValue = {
  acknowledged: false,
  acknowledgementId: '',
  monthly: '',
  currency: '',
};

/**
 * Whether a value can be what this field made. Forms fill in a `const: true` by
 * themselves: a tick without an acknowledgement is none.
 */
export function isCostValue(value: Partial<CostValue> | undefined): boolean {
  return (
    typeof value?.acknowledged === 'boolean' &&
    typeof value.acknowledgementId === 'string' &&
    value.acknowledged === (value.acknowledgementId !== '')
  );
}

type Acknowledged = Pick<OfferEstimate, 'completeness' | 'monthly'>;

function monthlyWords({ completeness, monthly }: Acknowledged): string {
  if (monthly === null) {
    return 'unknown';
  }
  const { low, high } = monthly;
  const known = low === high ? high : `${low} to ${high}`;
  return completeness === 'complete' ? known : `${known} and an unknown rest`;
}

/** What a form holds once it was acknowledged; the same words in any language. */
export function costValueOf(
  acknowledgementId: string,
  acknowledged: Acknowledged,
): CostValue {
  return {
    acknowledged: true,
    acknowledgementId,
    monthly: monthlyWords(acknowledged),
    currency: acknowledged.monthly?.currency ?? '',
  };
}
