import { spreadLabels } from '../../charts/spreadLabels';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { adoptionLines, AdoptionLineStyle } from './adoptionLines';
import { AdoptionSeries } from './toAdoptionSeries';

// In pixels: a line of text, and what the chart's axis and margins take.
const LINE_HEIGHT = 17;
const AROUND_PLOT = 45;
const WIDTH_WIDE = 128;
const WIDTH_NARROW = 44;
const WIDTH_NONE = 16;

/**
 * The names at the ends of the lines, with the values of the last whole week.
 * On a narrow screen the values stand alone; the legend names the lines.
 */
export function useEndLabels(
  series: AdoptionSeries,
  isNarrow: boolean,
  height: number,
) {
  const t = useTexts();
  const formats = useFormats();
  const { lastWhole } = series;
  const ending = adoptionLines.flatMap(line => {
    const end = lastWhole?.[line.key] ?? null;
    return end === null ? [] : [{ line, end }];
  });
  const places = spreadLabels(
    ending.map(({ end }) => end),
    LINE_HEIGHT / (height - AROUND_PLOT),
  );
  const write = (end: number, { figure }: AdoptionLineStyle) =>
    isNarrow
      ? formats.share(end)
      : `${formats.share(end)} ${t(`adoption.lines.name.${figure}`)}`;
  const wide = isNarrow ? WIDTH_NARROW : WIDTH_WIDE;
  return {
    width: ending.length > 0 ? wide : WIDTH_NONE,
    items: ending.map(({ line, end }, index) => ({
      key: line.key,
      text: write(end, line),
      y: places[index],
      colour: line.colour,
    })),
  };
}
