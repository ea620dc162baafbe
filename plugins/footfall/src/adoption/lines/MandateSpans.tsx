import { useChartWidth, usePlotArea, useXAxisScale } from 'recharts';
import { timeOf } from '../../charts/timeOf';
import { useTexts } from '../../translation';
import { MandateSpan } from './toMandateSpans';

/** The height that a lane of spans takes above the lines, in pixels. */
export const LANE_HEIGHT = 20;

const BAR_HEIGHT = 5;
const TEXT_SIZE = 12;
// An average letter of the axis font; a title that is cut here is whole in the
// table and in the description.
const LETTER_WIDTH = 6.4;
const MIN_LETTERS = 4;
const TITLE_GAP = 6;

function cutTo(text: string, width: number): string {
  const letters = Math.floor(width / LETTER_WIDTH);
  if (text.length <= letters) {
    return text;
  }
  return letters < MIN_LETTERS ? '' : `${text.slice(0, letters - 1)}…`;
}

/**
 * Mandates as brackets over the lines, with the days on which they begin and
 * end drawn through the plot: what rises there was told to.
 */
export function MandateSpans(props: { spans: readonly MandateSpan[] }) {
  const { spans } = props;
  const t = useTexts();
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const width = useChartWidth();
  if (!scale || !plot || width === undefined) {
    return null;
  }
  const bottom = plot.y + plot.height;
  return (
    <g aria-hidden>
      {spans.map(span => {
        const left = scale(timeOf(span.from)) ?? plot.x;
        const right = scale(timeOf(span.to)) ?? plot.x + plot.width;
        const next =
          span.nextFrom === null ? undefined : scale(timeOf(span.nextFrom));
        const titleEnd = next === undefined ? width : next - TITLE_GAP;
        const bar = plot.y - span.lane * LANE_HEIGHT - BAR_HEIGHT - 1;
        const edges = [
          ...(span.startsBefore ? [] : [left]),
          ...(span.endsAfter ? [] : [right]),
        ];
        return (
          <g key={span.id}>
            <rect
              x={left}
              y={bar}
              width={Math.max(right - left, 1)}
              height={BAR_HEIGHT}
              fill="url(#footfall-mandate)"
              stroke="var(--footfall-voluntary)"
              strokeWidth={0.75}
            />
            {edges.map(x => (
              <line
                key={x}
                x1={x}
                x2={x}
                y1={bar}
                y2={bottom}
                stroke="var(--footfall-voluntary)"
                strokeDasharray="1 3"
              />
            ))}
            <text
              x={left + 2}
              y={bar - 3}
              fontSize={TEXT_SIZE}
              fill="var(--footfall-voluntary)"
            >
              {cutTo(
                t('adoption.lines.mandate', { title: span.title }),
                titleEnd - left,
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}
