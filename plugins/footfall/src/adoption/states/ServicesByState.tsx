import {
  AdoptionRow,
  DayRange,
  serviceStates,
} from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../../charts/ChartFigure';
import { useFormats } from '../../figures/useFormats';
import { describeWindow } from '../../filters/describeWindow';
import { StateGlyph } from '../../strips/StateGlyph';
import { useTexts } from '../../translation';
import styles from './ServicesByState.module.css';

/** The known services, each in one state, as one bar with its counts. */
export function ServicesByState(props: { row: AdoptionRow; window: DayRange }) {
  const { row, window } = props;
  const t = useTexts();
  const formats = useFormats();
  const shown = serviceStates.filter(state => row[state] > 0);
  return (
    <ChartFigure
      title={t('adoption.states.title')}
      caption={t('adoption.states.caption', {
        count: row.known,
        window: describeWindow(window, formats),
      })}
      description={serviceStates
        .map(
          state => `${t(`kinds.state.${state}`)} ${formats.count(row[state])}`,
        )
        .join(', ')}
    >
      <div className={styles.bar} aria-hidden="true">
        {shown.map(state => (
          <div
            key={state}
            className={`${styles.segment} ${styles[state]}`}
            style={{ flexGrow: row[state], flexBasis: 0 }}
          />
        ))}
      </div>
      <ul className={styles.counts}>
        {serviceStates.map(state => (
          <li key={state} title={t(`kinds.stateMeaning.${state}`)}>
            <StateGlyph state={state} />
            {t(`kinds.state.${state}`)}{' '}
            <strong>{formats.count(row[state])}</strong>
            {row.known > 0 && (
              <span>{formats.share(row[state] / row.known)}</span>
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
