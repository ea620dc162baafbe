import { CostEstimate } from '@footfall/backstage-plugin-footfall-common';

/** What happened to a tick itself, while what it costs is the same. */
export type VoidReason =
  | 'not-on-record'
  | 'not-yours'
  | 'used'
  | 'over-budget-now';

/** Why a tick that was given does not do any more. */
export type CheckNote =
  /** What is ordered, or what it costs, is not what was ticked. */
  | {
      readonly kind: 'changed';
      /** What was ticked; unknown where it was not ticked here. */
      readonly before: CostEstimate | undefined;
    }
  | { readonly kind: 'expired' }
  | { readonly kind: 'void'; readonly why: VoidReason }
  /** The backend did not say whether it does, in its words. */
  | { readonly kind: 'unconfirmed'; readonly words: string };

/** Why a tick went away, or did not come about. */
export type TickNote =
  | CheckNote
  /** It changed between looking at it and ticking it. */
  | {
      readonly kind: 'moved';
      readonly before: CostEstimate;
      readonly words: string;
    }
  /** The backend would not have it acknowledged, in its words. */
  | { readonly kind: 'refused'; readonly words: string };
