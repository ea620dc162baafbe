import {
  FilterOptions,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import styles from './Sheet.module.css';

function TrustSentence({ total }: Pick<TrustReport, 'total'>) {
  const { score, sound, known } = total;
  const t = useTexts();
  const formats = useFormats();
  return (
    <>
      {score.value === null
        ? t('report.trustUnknown', {
            reason: t(`figures.missing.${score.reason}`),
          })
        : t('report.trust', {
            score: formats.share(score.value),
            sound: formats.count(sound),
            known: formats.count(known),
          })}
    </>
  );
}

/** How far the figures can be believed, and how to read them. */
export function SheetFoot(props: {
  options: FilterOptions;
  trust: TrustReport | null;
  nowMs: number;
}) {
  const { options, trust, nowMs } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <footer className={styles.foot}>
      <p className={styles.small}>
        {trust && <TrustSentence total={trust.total} />} {t('report.howToRead')}
      </p>
      <p className={styles.small}>
        {t('report.madeOn', {
          organisation: options.organisation,
          day: formats.instant(new Date(nowMs).toISOString(), options.timeZone),
        })}
      </p>
    </footer>
  );
}
