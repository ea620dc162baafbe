import { useTexts } from '../../translation';
import { linesWith, OccasionalLine } from './adoptionLines';
import styles from './LineLegend.module.css';

/** What each line is a share of: they do not all have the same denominator. */
export function LineLegend(props: { occasional: ReadonlySet<OccasionalLine> }) {
  const t = useTexts();
  return (
    <ul className={styles.legend} aria-label={t('adoption.lines.legend')}>
      {linesWith(props.occasional).map(
        ({ key, figure, colour, width, dash }) => (
          <li key={key}>
            <svg width="22" height="8" aria-hidden>
              <line
                x2="22"
                y1="4"
                y2="4"
                stroke={colour}
                strokeWidth={width}
                strokeDasharray={dash}
              />
            </svg>
            <span>
              <strong>{t(`adoption.lines.name.${figure}`)}</strong>{' '}
              {t(`adoption.lines.of.${figure}`)}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
