import {
  adoptionFigureDefinitions,
  AdoptionFigureName,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';
import { Texts } from '../translation';
import { Formats } from './formats';

/** The value of a figure as it is written; "—" where there is none. */
export function writeMetric(
  name: AdoptionFigureName,
  metric: Metric,
  formats: Formats,
  t: Texts,
): string {
  if (metric.value === null) {
    return t('figures.none');
  }
  return adoptionFigureDefinitions[name].unit === 'share'
    ? formats.share(metric.value)
    : formats.points(metric.value);
}

/** What stands under a figure: its fraction in words, or why it is missing. */
export function describeFraction(
  name: AdoptionFigureName,
  metric: Metric,
  formats: Formats,
  t: Texts,
): string {
  if (metric.reason !== null) {
    return t(`figures.missing.${metric.reason}`);
  }
  if (name === 'registrationGap' || name === 'earnedAdoption') {
    return t(`figures.withoutFraction.${name}`);
  }
  return t(`figures.fraction.${name}`, {
    numerator: formats.count(metric.numerator ?? 0),
    denominator: formats.count(metric.denominator ?? 0),
  });
}
