import {
  addDays,
  Day,
  ServiceObligation,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';

type Covering = ServiceObligation['mandates'][number];

function describeMandate(
  { title, from, to, exception }: Covering,
  formats: Formats,
  t: Texts,
): string {
  // People name the last day; a record ends with the day after it.
  const lastOf = (end: Day) => formats.day(addDays(end, -1));
  if (exception) {
    return exception.to === null
      ? t('teams.service.duty.exception', { title })
      : t('teams.service.duty.exceptionUntil', {
          title,
          last: lastOf(exception.to),
        });
  }
  return to === null
    ? t('teams.service.duty.since', { title, from: formats.day(from) })
    : t('teams.service.duty.until', { title, last: lastOf(to) });
}

/**
 * Whether a service must take a paved route today, and a sentence for each
 * mandate that covers it, those that bind first.
 */
export function describeDuty(
  { isMandated, mandates }: ServiceObligation,
  formats: Formats,
  t: Texts,
): { word: string; reasons: readonly string[] } {
  const binding = mandates.filter(({ exception }) => exception === null);
  const lifted = mandates.filter(({ exception }) => exception !== null);
  return {
    word: t(
      isMandated ? 'teams.service.duty.mandated' : 'teams.service.duty.free',
    ),
    reasons:
      mandates.length === 0
        ? [t('teams.service.duty.none')]
        : [...binding, ...lifted].map(mandate =>
            describeMandate(mandate, formats, t),
          ),
  };
}
