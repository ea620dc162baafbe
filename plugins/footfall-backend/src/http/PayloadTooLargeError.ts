import { CustomErrorBase } from '@backstage/errors';

/** Answered with status 413. */
export class PayloadTooLargeError extends CustomErrorBase {
  readonly name = 'PayloadTooLargeError';
  readonly statusCode = 413;
}
