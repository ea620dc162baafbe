import { CustomErrorBase } from '@backstage/errors';
import {
  AcknowledgementRefusal,
  OrderRefusal,
} from '@footfall/backstage-plugin-footfall-common';

type Refusal = AcknowledgementRefusal | OrderRefusal;

const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;

const statusTable: Record<Refusal, number> = {
  missing: BAD_REQUEST,
  'reason-missing': BAD_REQUEST,
  'not-yours': FORBIDDEN,
  unknown: NOT_FOUND,
  'used-by-another-task': CONFLICT,
  'other-template': CONFLICT,
  'other-team': CONFLICT,
  'other-inputs': CONFLICT,
  expired: CONFLICT,
  'other-price': CONFLICT,
  'over-budget-now': CONFLICT,
  'other-estimate': CONFLICT,
  'over-budget': CONFLICT,
};

/** What cannot be accepted or used, with a code for programs. */
export class AcknowledgementRefusedError extends CustomErrorBase {
  readonly name = 'AcknowledgementRefusedError';
  readonly code: Refusal;
  readonly statusCode: number;

  constructor(refusal: { readonly code: Refusal; readonly message: string }) {
    super(refusal.message);
    this.code = refusal.code;
    this.statusCode = statusTable[refusal.code];
  }
}
