import { Metric } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';
import { PeopleFigureName } from '../translation/messages/people';

/** Why a share of people is missing, with the minimum that it fell below. */
export function describeMissingPeople(
  reason: Exclude<Metric['reason'], null>,
  minPeople: number,
  t: Texts,
): string {
  return reason === 'too-few-people'
    ? t('people.missing.too-few-people', { below: String(minPeople - 1) })
    : t(`people.missing.${reason}`);
}

/** What stands under a figure of people: its fraction, or why it is missing. */
export function describePeople(
  name: PeopleFigureName,
  metric: Metric,
  minPeople: number,
  formats: Formats,
  t: Texts,
): string {
  return metric.reason === null
    ? t(`people.fraction.${name}`, {
        numerator: formats.count(metric.numerator ?? 0),
        denominator: formats.count(metric.denominator ?? 0),
      })
    : describeMissingPeople(metric.reason, minPeople, t);
}
