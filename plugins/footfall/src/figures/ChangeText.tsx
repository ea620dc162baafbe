import {
  AdoptionFigureName,
  Day,
  Metric,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { changeOf } from './changeOf';
import { useFormats } from './useFormats';

/** How a figure changed against the window of the same length before. */
export function ChangeText(props: {
  name: AdoptionFigureName;
  now: Metric;
  before: Metric;
  comparison: { readonly days: number; readonly tooEarlyFor: Day | null };
  /** For a gap that is drawn as a fall rather than as a distance. */
  isReversed?: boolean;
}) {
  const { name, now, before, comparison, isReversed } = props;
  const t = useTexts();
  const formats = useFormats();
  const days = formats.count(comparison.days);
  const change = changeOf(name, now, before);
  if (change.reason !== null) {
    // Why the figure itself is missing already stands above.
    return now.reason === null ? (
      <>
        {t('figures.noChange', {
          reason: t(`figures.missing.${change.reason}`),
          days,
        })}
      </>
    ) : null;
  }
  if (comparison.tooEarlyFor !== null) {
    return (
      <>{t('figures.tooEarly', { day: formats.day(comparison.tooEarlyFor) })}</>
    );
  }
  return (
    <>
      {t('figures.change', {
        change: formats.points(isReversed ? -change.value : change.value),
        days,
      })}
    </>
  );
}
