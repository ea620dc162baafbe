import { MoneyRange } from '../cost';

/**
 * That somebody accepted what something costs: for one run of one template with
 * these inputs at these prices.
 *
 * @public
 */
export interface Acknowledgement {
  readonly id: string;
  /** The ref of who accepted it. */
  readonly by: string;
  readonly validUntilMs: number;
  readonly templateRef: string;
  readonly teamRef: string | null;
  /** Of the template, the team and the inputs that decide the cost. */
  readonly inputsHash: string;
  /** Of the inputs and of every price and amount that was shown. */
  readonly fingerprint: string;
  /** `null` where the estimate was unknown. */
  readonly monthly: MoneyRange | null;
  readonly unknownLines: number;
  /** Why it should be had although it goes over the budget. */
  readonly reason: string | null;
  /** The task that used it; `null` while none did. */
  readonly taskId: string | null;
}

/** @public */
export const acknowledgementStates = ['valid', 'used', 'expired'] as const;

/** What can be done with an acknowledgement. @public */
export type AcknowledgementState = (typeof acknowledgementStates)[number];

/**
 * What an acknowledgement is at an instant. One that a task used stays used
 * after its time.
 *
 * @public
 */
export function stateOfAcknowledgement(
  { taskId, validUntilMs }: Pick<Acknowledgement, 'taskId' | 'validUntilMs'>,
  nowMs: number,
): AcknowledgementState {
  if (taskId !== null) {
    return 'used';
  }
  return nowMs < validUntilMs ? 'valid' : 'expired';
}
