import {
  addDays,
  Day,
  NewMandate,
  NewMandateException,
} from '@footfall/backstage-plugin-footfall-common';
import { monthsBefore } from './calendar';
import { MANDATE, STORY_MONTHS } from './story';

/** A mandate of Halden Bank with the exceptions that were asked for. */
export interface HaldenBankMandate {
  readonly mandate: NewMandate;
  readonly exceptions: readonly NewMandateException[];
}

// Long enough to replace a scanner, and over well before the story ends.
const SCANNER_MONTHS = 5;

/** The first day on which the mandate of the story holds. */
export function firstDayOfMandate(today: Day): Day {
  return monthsBefore(today, STORY_MONTHS - MANDATE.month);
}

/**
 * What Halden Bank decreed: one mandate for one department, from which two
 * services were excepted, one of them for a while that is over.
 */
export function haldenBankMandates({
  today,
}: {
  readonly today: Day;
}): HaldenBankMandate[] {
  const from = firstDayOfMandate(today);
  return [
    {
      mandate: {
        title: 'Payments deploys by the golden path',
        scope: {
          team: `group:default/${MANDATE.department}`,
          tier: 'production',
        },
        from,
        reason:
          'After the auditors could not tell who had changed the payment limits, every change to production in Payments must leave the trail that the golden path leaves.',
      },
      exceptions: [
        {
          serviceRef: 'component:default/pin-mailer',
          from,
          askedBy: 'group:default/card-payments',
          reason:
            'It runs in the sealed printing room, which no pipeline reaches. To be looked at again when the room moves.',
        },
        {
          serviceRef: 'component:default/cheque-imaging',
          from: addDays(from, 12),
          to: monthsBefore(
            today,
            STORY_MONTHS - MANDATE.month - SCANNER_MONTHS,
          ),
          askedBy: 'group:default/payments-core',
          reason:
            'The scanners take their software from the old build server only, until the branches have new ones.',
        },
      ],
    },
  ];
}
