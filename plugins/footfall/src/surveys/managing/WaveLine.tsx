import {
  dayOfInstant,
  SurveyRecord,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { Texts, useTexts } from '../../translation';
import { lastDayOf } from '../lastDayOf';
import { describeAnswered } from '../voice/describeAnswered';
import styles from './managing.module.css';

function describeWave(
  wave: WaveRecord,
  timeZone: string,
  formats: Formats,
  t: Texts,
): string {
  const number = String(wave.number);
  const table: Record<WaveRecord['state'], () => string> = {
    open: () =>
      `${t('surveyRecords.wave.open', {
        number,
        day: formats.day(lastDayOf(wave)),
      })} ${describeAnswered(wave, formats, t)}`,
    closing: () => t('surveyRecords.wave.closing', { number }),
    closed: () =>
      t('surveyRecords.wave.closed', {
        number,
        day: formats.day(
          wave.closedAt === null
            ? wave.closesOn
            : dayOfInstant(Date.parse(wave.closedAt), timeZone),
        ),
      }),
  };
  return table[wave.state]();
}

/** How the last wave of a survey stands, and when the next one opens. */
export function WaveLine(props: { survey: SurveyRecord; timeZone: string }) {
  const { survey, timeZone } = props;
  const t = useTexts();
  const formats = useFormats();
  const [last] = survey.waves;
  return (
    <p className={styles.wave}>
      {last
        ? describeWave(last, timeZone, formats, t)
        : t('surveyRecords.wave.none')}{' '}
      {survey.nextWave
        ? t('surveyRecords.wave.next', {
            day: formats.day(survey.nextWave.opensOn),
          })
        : t('surveyRecords.wave.noNext')}
    </p>
  );
}
