import { Text } from '@backstage/ui';
import {
  GroupResult,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { lastDayOf } from '../lastDayOf';
import { describeAnswered } from './describeAnswered';
import { hiddenIcons, HiddenStatus } from './hiddenIcons';
import styles from './voice.module.css';

/** Stands where figures would be, and says why they are not there. */
export function HiddenResult(props: {
  status: HiddenStatus;
  result: GroupResult;
  wave: WaveRecord;
}) {
  const { status, result, wave } = props;
  const t = useTexts();
  const formats = useFormats();
  const Icon = hiddenIcons[status];
  return (
    <div className={styles.hidden} data-status={status}>
      <span className={styles.hiddenIcon} aria-hidden>
        <Icon size={28} />
      </span>
      <div className={styles.hiddenText}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t(`voice.status.${status}.title`)}
        </Text>
        <p>
          {t(`voice.status.${status}.meaning`, {
            min: String(wave.minRespondents),
          })}
        </p>
        {result.foldedInto !== null && (
          <p>{t('voice.foldedInto', { title: result.foldedInto.title })}</p>
        )}
        {status === 'not-closed' && (
          <p>
            {t('voice.untilClosed', { day: formats.day(lastDayOf(wave)) })}{' '}
            {describeAnswered(wave, formats, t)}
          </p>
        )}
      </div>
    </div>
  );
}
