import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { AdoptionSeries, spreadLabels } from './toAdoptionSeries';

// In shares of the axis: one line of text at the height of the chart.
const LABEL_DISTANCE = 0.08;
const WIDTH_WIDE = 128;
const WIDTH_NARROW = 44;

/**
 * The names at the ends of the lines, with the values of the last whole week.
 * On a narrow screen the values stand alone; the caption names the lines.
 */
export function useEndLabels(series: AdoptionSeries, isNarrow: boolean) {
  const t = useTexts();
  const formats = useFormats();
  const width = isNarrow ? WIDTH_NARROW : WIDTH_WIDE;
  const registered = series.lastWhole?.registered ?? null;
  const active = series.lastWhole?.active ?? null;
  if (registered === null || active === null) {
    return { width: 16, items: [] };
  }
  const isActiveBelow = active <= registered;
  const spread = spreadLabels(
    Math.max(registered, active),
    Math.min(registered, active),
    LABEL_DISTANCE,
  );
  const write = (share: number, name: string) =>
    isNarrow ? formats.share(share) : `${formats.share(share)} ${name}`;
  return {
    width,
    items: [
      {
        text: write(registered, t('figures.short.registered')),
        y: isActiveBelow ? spread.upper : spread.lower,
        colour: 'var(--footfall-registered)',
      },
      {
        text: write(active, t('figures.short.activeAdoption')),
        y: isActiveBelow ? spread.lower : spread.upper,
        colour: 'var(--footfall-paved)',
      },
    ],
  };
}
