import {
  CostEstimate,
  OfferEstimate,
} from '@footfall/backstage-plugin-footfall-common';

/** An offer as it is answered. */
export function presentOffer(offer: OfferEstimate): CostEstimate['ordered'] {
  return {
    ...offer,
    lines: [...offer.lines],
    conversions: [...offer.conversions],
  };
}
