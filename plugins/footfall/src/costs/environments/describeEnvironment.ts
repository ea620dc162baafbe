import {
  Day,
  dayOfInstant,
  daysBetween,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** The day on which it is looked at, and the zone that days are told in. */
export interface LookedAt {
  readonly today: Day;
  readonly timeZone: string;
}

/** How long ago or how soon a day is: `in 3 days`. */
export function describeDistance(day: Day, today: Day, t: Texts): string {
  const days = daysBetween(today, day);
  if (days === 0) {
    return t('costs.ends.today');
  }
  return days > 0
    ? t('costs.ends.in', { count: days })
    : t('costs.ends.ago', { count: -days });
}

/** How long it exists, in whole days. */
export const ageInDays = (
  { createdAt }: Pick<EnvironmentRecord, 'createdAt'>,
  { today, timeZone }: LookedAt,
): number =>
  Math.max(
    0,
    daysBetween(dayOfInstant(Date.parse(createdAt), timeZone), today),
  );

/** Days in words, none of them as today. */
export const describeDays = (count: number, t: Texts): string =>
  count === 0
    ? t('costs.environments.today')
    : t('costs.environments.days', { count });

/** What state it is in, and what follows: the sentence it is asked about with. */
export function describeWhy(
  environment: EnvironmentRecord,
  at: LookedAt,
  formats: Formats,
  t: Texts,
): string {
  const { expiresOn, goneAt, idleDays, state } = environment;
  const ends =
    expiresOn === null
      ? undefined
      : {
          day: formats.day(expiresOn),
          when: describeDistance(expiresOn, at.today, t),
        };
  const sentences: Record<EnvironmentRecord['state'], () => string> = {
    active: () => t('costs.page.why.active'),
    idle: () => t('costs.page.why.idle', { count: idleDays }),
    expiring: () =>
      ends ? t('costs.page.why.expiring', ends) : t('costs.page.why.active'),
    expired: () =>
      ends
        ? t('costs.page.why.expired', ends)
        : t('costs.page.why.expiredUndated'),
    'shutting-down': () => t('costs.page.why.shutting-down'),
    gone: () =>
      goneAt === null
        ? t('costs.page.why.goneUndated')
        : t('costs.page.why.gone', {
            day: formats.day(dayOfInstant(Date.parse(goneAt), at.timeZone)),
          }),
  };
  return sentences[state]();
}
