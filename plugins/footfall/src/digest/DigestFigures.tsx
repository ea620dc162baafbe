import {
  digestFigureNames,
  DigestReport,
} from '@footfall/backstage-plugin-footfall-common';
import { describeFraction, writeMetric } from '../figures/describeFigure';
import { FigureName } from '../figures/FigureName';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import styles from './DigestPage.module.css';

/** The organisation's figures, and how they changed within the week. */
export function DigestFigures(props: { figures: DigestReport['figures'] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className={styles.figures} aria-label={t('digest.figures')}>
      {digestFigureNames.map(name => {
        const { now, changePp } = props.figures[name];
        return (
          <li key={name}>
            <span className={styles.number}>
              {writeMetric(name, now, formats, t)}
            </span>
            <FigureName name={name} metric={now} />
            <span className={styles.detail}>
              {describeFraction(name, now, formats, t)}
            </span>
            <span className={styles.detail}>
              {changePp === null
                ? t('digest.noChange')
                : t('digest.change', { change: formats.points(changePp) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
