import {
  AdoptionFigureName,
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
  days: number;
  /** For a gap that is drawn as a fall rather than as a distance. */
  isReversed?: boolean;
}) {
  const { name, now, before, days, isReversed } = props;
  const t = useTexts();
  const formats = useFormats();
  const change = changeOf(name, now, before);
  if (change.reason !== null) {
    // Why the figure itself is missing already stands above.
    return now.reason === null ? (
      <>
        {t('figures.noChange', {
          reason: t(`figures.missing.${change.reason}`),
          days: formats.count(days),
        })}
      </>
    ) : null;
  }
  return (
    <>
      {t('figures.change', {
        change: formats.points(isReversed ? -change.value : change.value),
        days: formats.count(days),
      })}
    </>
  );
}
