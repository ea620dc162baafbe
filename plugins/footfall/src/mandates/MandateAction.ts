import {
  MandateExceptionRecord,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';

/** What somebody is about to do to the records. */
export type MandateAction =
  | { readonly kind: 'create' }
  | { readonly kind: 'end'; readonly mandate: MandateRecord }
  | { readonly kind: 'grant'; readonly mandate: MandateRecord }
  | {
      readonly kind: 'revoke';
      readonly mandate: MandateRecord;
      readonly exception: MandateExceptionRecord;
    };
