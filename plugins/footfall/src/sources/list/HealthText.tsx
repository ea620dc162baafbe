import { SourceHealth } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { HealthGlyph } from './HealthGlyph';
import styles from './HealthText.module.css';

/** A source's health by its mark and its word; what it means on hover. */
export function HealthText(props: { health: SourceHealth }) {
  const { health } = props;
  const t = useTexts();
  return (
    <span
      className={styles.health}
      title={t(`sources.healthMeaning.${health}`)}
    >
      <HealthGlyph health={health} />
      {t(`sources.health.${health}`)}
    </span>
  );
}
