import { ServiceState } from '@footfall/backstage-plugin-footfall-common';
import { StateGlyph } from '../strips/StateGlyph';
import { useTexts } from '../translation';
import styles from './services.module.css';

/** A state by its mark and its word. */
export function ServiceStateText(props: { state: ServiceState }) {
  const { state } = props;
  const t = useTexts();
  return (
    <span className={styles.state} title={t(`kinds.stateMeaning.${state}`)}>
      <StateGlyph state={state} />
      {t(`kinds.state.${state}`)}
    </span>
  );
}
