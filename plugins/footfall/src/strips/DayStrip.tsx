import { Focusable, Tooltip, TooltipTrigger } from '@backstage/ui';
import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { useFormats } from '../figures/useFormats';
import { Texts, useTexts } from '../translation';
import { DayBar, summarizeDays, toDayBars } from './toDayBars';
import { useStripCursor } from './useStripCursor';
import styles from './strips.module.css';

const BAR_WIDTH = 5;
const STEP = 6;
const HEIGHT = 22;
// One deployment among thousands is still seen.
const MIN_HEIGHT = 2;

const countDeployments = (count: number, formats: Formats, t: Texts) =>
  t('sources.strip.day', { count, deployments: formats.count(count) });

function describeDays(
  bars: readonly DayBar[],
  formats: Formats,
  t: Texts,
): string {
  const { deployments, activeDays, busiest } = summarizeDays(bars);
  const days = formats.count(bars.length);
  return busiest === null
    ? t('sources.strip.none', { days })
    : t('sources.strip.summary', {
        deployments: countDeployments(deployments, formats, t),
        active: formats.count(activeDays),
        days,
        busiest: formats.shortDay(busiest.day),
        most: formats.count(busiest.deployments),
      });
}

function Bar(props: { bar: DayBar; x: number }) {
  const { bar, x } = props;
  const height =
    bar.deployments === 0 ? 0 : Math.max(bar.height * HEIGHT, MIN_HEIGHT);
  return (
    <rect
      x={x}
      y={HEIGHT - height}
      width={BAR_WIDTH}
      height={height}
      fill="var(--footfall-registered)"
    />
  );
}

/**
 * Deployments by day as small bars, oldest left, against the busiest of these
 * days. Hovering tells a day; so do the arrow keys.
 */
export function DayStrip(props: {
  source: string;
  days: SourceRecord['days'];
}) {
  const { source, days } = props;
  const t = useTexts();
  const formats = useFormats();
  const bars = toDayBars(days);
  const cursor = useStripCursor(bars.length);
  const width = bars.length * STEP;
  const at = bars[cursor.at];
  const title = at && formats.day(at.day);
  const count = at && countDeployments(at.deployments, formats, t);
  return (
    <TooltipTrigger isOpen={cursor.active !== null} delay={0}>
      <Focusable>
        <svg
          className={styles.strip}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          {...cursor.props}
          aria-valuetext={`${title}, ${count}`}
          aria-label={t('sources.strip.label', {
            source,
            summary: describeDays(bars, formats, t),
          })}
        >
          {bars.map(
            ({ day, isWeekend }, index) =>
              (isWeekend || index === cursor.active) && (
                <rect
                  key={day}
                  x={index * STEP - 0.5}
                  width={STEP}
                  height={HEIGHT}
                  fill={
                    index === cursor.active
                      ? 'var(--footfall-grid)'
                      : 'var(--footfall-window)'
                  }
                />
              ),
          )}
          <line
            x2={width}
            y1={HEIGHT - 0.5}
            y2={HEIGHT - 0.5}
            stroke="var(--footfall-grid)"
          />
          {bars.map((bar, index) => (
            <Bar key={bar.day} bar={bar} x={index * STEP} />
          ))}
        </svg>
      </Focusable>
      <Tooltip>
        <span>
          <strong>{title}</strong>
          <br />
          {count}
        </span>
      </Tooltip>
    </TooltipTrigger>
  );
}
