import { AdoptionPoint } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { endsOf, ShareBar, toShareBars } from './toShareBars';
import styles from './strips.module.css';

const WEEKS = 26;
const BAR_WIDTH = 4;
const STEP = 5;
const HEIGHT = 20;
// A share of nothing is a line, not an empty place.
const MIN_HEIGHT = 1;

function Bar(props: { bar: ShareBar; x: number }) {
  const { bar, x } = props;
  if (bar.share === null) {
    return (
      <circle
        cx={x + BAR_WIDTH / 2}
        cy={HEIGHT - 1}
        r={0.8}
        fill="var(--footfall-dormant)"
      />
    );
  }
  const height = Math.max(bar.share * HEIGHT, MIN_HEIGHT);
  return (
    <rect
      x={x}
      y={HEIGHT - height}
      width={BAR_WIDTH}
      height={height}
      fill="var(--footfall-paved)"
      opacity={bar.isComplete ? 1 : 0.4}
    />
  );
}

/** Active adoption by week as small bars from 0 to 100 %, oldest left. */
export function ShareStrip(props: { points: readonly AdoptionPoint[] }) {
  const t = useTexts();
  const formats = useFormats();
  const bars = toShareBars(props.points, WEEKS);
  const ends = endsOf(bars);
  const width = WEEKS * STEP;
  const weeks = String(bars.length);
  return (
    <svg
      className={styles.strip}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={
        ends
          ? t('adoption.strip.share', {
              weeks,
              first: formats.share(ends.first),
              last: formats.share(ends.last),
            })
          : t('adoption.strip.shareNone', { weeks })
      }
    >
      <line
        x1={0}
        x2={width}
        y1={HEIGHT - 0.5}
        y2={HEIGHT - 0.5}
        stroke="var(--footfall-grid)"
      />
      {bars.map((bar, index) => (
        <Bar
          key={bar.from}
          bar={bar}
          x={(WEEKS - bars.length + index) * STEP}
        />
      ))}
    </svg>
  );
}
