import { Text } from '@backstage/ui';
import { Day, MandateRecord } from '@footfall/backstage-plugin-footfall-common';
import { toMonthTicks } from '../charts/toMonthTicks';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import {
  MandateLane,
  placeOf,
  TimelineBar,
  timelineRange,
  toMandateTimeline,
} from './toMandateTimeline';
import styles from './MandateTimeline.module.css';

const MAX_TICKS = 6;
// Pixels: exceptions are drawn below the bar, each on a line of its own.
const BELOW_BAR = 26;
const LINE = 5;

const spanOf = ({ start, length }: TimelineBar) => ({
  insetInlineStart: `${start * 100}%`,
  width: `${length * 100}%`,
});

function Lane(props: { lane: MandateLane; today: number }) {
  const { lane, today } = props;
  return (
    <>
      <div className={styles.title}>{lane.title}</div>
      <div
        className={styles.track}
        style={{ minHeight: BELOW_BAR + LINE * (lane.exceptions.length + 1) }}
      >
        <div className={styles.bar} style={spanOf(lane)} />
        {lane.exceptions.map((exception, index) => (
          <div
            key={exception.id}
            className={styles.exception}
            style={{ ...spanOf(exception), top: BELOW_BAR + LINE * index }}
          />
        ))}
        <div
          className={styles.today}
          style={{ insetInlineStart: `${today * 100}%` }}
        />
      </div>
    </>
  );
}

/**
 * When what was mandated, at a glance. The list under it says the same in
 * words, so that this is one picture to those who cannot see it.
 */
export function MandateTimeline(props: {
  mandates: readonly MandateRecord[];
  today: Day;
}) {
  const { mandates, today } = props;
  const t = useTexts();
  const formats = useFormats();
  const range = timelineRange(today);
  const lanes = toMandateTimeline(mandates, range);
  if (lanes.length === 0) {
    return null;
  }
  const hasExceptions = lanes.some(lane => lane.exceptions.length > 0);
  return (
    <section
      className={styles.timeline}
      aria-label={t('mandates.timeline.title')}
    >
      <div className={styles.head}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('mandates.timeline.title')}
        </Text>
        <Text variant="body-small" color="secondary">
          {t('mandates.timeline.today')}
          {hasExceptions && ` ${t('mandates.timeline.exceptions')}`}
        </Text>
      </div>
      <div
        className={styles.lanes}
        role="img"
        aria-label={t('mandates.timeline.describe', {
          from: formats.day(range.from),
          to: formats.day(range.to),
        })}
      >
        {lanes.map(lane => (
          <Lane key={lane.id} lane={lane} today={placeOf(today, range)} />
        ))}
        <div />
        <div className={styles.axis}>
          {toMonthTicks(range, MAX_TICKS).map(({ day, hasYear }) => (
            <span
              key={day}
              className={styles.tick}
              style={{ insetInlineStart: `${placeOf(day, range) * 100}%` }}
            >
              {hasYear ? formats.monthOfYear(day) : formats.month(day)}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}
