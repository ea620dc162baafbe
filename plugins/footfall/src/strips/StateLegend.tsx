import { serviceStates } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { StateGlyph } from './StateGlyph';
import styles from './strips.module.css';

/** What the marks of a strip mean. */
export function StateLegend() {
  const t = useTexts();
  return (
    <ul className={styles.legend} aria-label={t('teams.strip.legend')}>
      {serviceStates.map(state => (
        <li key={state}>
          <StateGlyph state={state} /> {t(`kinds.state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
