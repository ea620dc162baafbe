import { resultStatuses } from '@footfall/backstage-plugin-footfall-common';
import { RiArrowDownSFill } from '@remixicon/react';
import { useFormats } from '../../../figures/useFormats';
import { useTexts } from '../../../translation';
import { HiddenStatus } from '../hiddenIcons';
import { Bar, shadeBounds, VoiceMeasure } from '../measures';
import { useScores } from '../useScores';
import { HiddenMark } from './HiddenMark';
import styles from './heat.module.css';

const hiddenStatuses = resultStatuses.filter(
  (status): status is HiddenStatus => status !== 'shown',
);

function Shades({ measure }: { measure: VoiceMeasure }) {
  const t = useTexts();
  const write = useScores()[measure];
  const bounds = shadeBounds[measure].map(write);
  const last = bounds.length - 1;
  const words = [
    t('voice.groups.key.lowest', { to: bounds[0] }),
    ...bounds
      .slice(1)
      .map((to, at) => t('voice.groups.key.shades', { from: bounds[at], to })),
    t('voice.groups.key.highest', { from: bounds[last] }),
  ];
  return (
    <>
      {words.map((said, index) => (
        <li key={said}>
          <span className={styles.shade} data-shade={index + 1} aria-hidden />
          {said}
        </li>
      ))}
    </>
  );
}

/** What shades, marks and words of the table mean. */
export function HeatKey(props: {
  measure: VoiceMeasure;
  bar: Bar;
  minRespondents: number;
}) {
  const { measure, bar, minRespondents } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <details className={styles.key}>
      <summary>{t('voice.groups.key.title')}</summary>
      <ul className={styles.shades}>
        <Shades measure={measure} />
        {bar.measure === measure && (
          <li>
            <RiArrowDownSFill size={18} aria-hidden />
            {t('voice.groups.key.belowBar', {
              bar: formats.count(bar.below),
            })}
          </li>
        )}
      </ul>
      <dl className={styles.meanings}>
        {hiddenStatuses.map(status => (
          <div key={status}>
            <dt>
              <HiddenMark status={status} />
            </dt>
            <dd>
              {t(`voice.status.${status}.meaning`, {
                min: String(minRespondents),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
