import { CostEstimate } from '@footfall/backstage-plugin-footfall-common';

/** Why a tick went away, or did not come about. */
export type TickNote =
  /** What is ordered, or what it costs, is not what was ticked. */
  | { readonly kind: 'changed'; readonly before: CostEstimate }
  /** It changed between looking at it and ticking it. */
  | {
      readonly kind: 'moved';
      readonly before: CostEstimate;
      readonly words: string;
    }
  | { readonly kind: 'expired' }
  /** The backend would not have it, in its words. */
  | { readonly kind: 'refused'; readonly words: string };
