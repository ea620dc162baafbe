import {
  AcknowledgementRefusal,
  acknowledgementRefusals,
  CostEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { reasonOf } from '../../api/useChange';
import { CheckNote } from './TickNote';

/** The code of a refusal; the client keeps what the backend said as its cause. */
function refusalIn(error: unknown): AcknowledgementRefusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return acknowledgementRefusals.find(refusal => refusal === code);
}

type NoteOf = (before: CostEstimate | undefined) => CheckNote;

const changed: NoteOf = before => ({ kind: 'changed', before });
const notOnRecord: NoteOf = () => ({ kind: 'void', why: 'not-on-record' });

const noteTable: Record<AcknowledgementRefusal, NoteOf> = {
  missing: notOnRecord,
  unknown: notOnRecord,
  'not-yours': () => ({ kind: 'void', why: 'not-yours' }),
  'used-by-another-task': () => ({ kind: 'void', why: 'used' }),
  'other-template': changed,
  'other-team': changed,
  'other-inputs': changed,
  'other-price': changed,
  expired: () => ({ kind: 'expired' }),
  'over-budget-now': () => ({ kind: 'void', why: 'over-budget-now' }),
};

/**
 * What a check that failed says of the tick. By the refusal's code and not in its
 * words: those are for whoever sends an order without this form.
 *
 * @param before - what was ticked, where it was ticked here
 */
export function noteOfCheck(
  error: unknown,
  before: CostEstimate | undefined,
): CheckNote {
  const refusal = refusalIn(error);
  return refusal
    ? noteTable[refusal](before)
    : { kind: 'unconfirmed', words: reasonOf(error) };
}
