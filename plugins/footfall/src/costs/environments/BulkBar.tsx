import { Button } from '@backstage/ui';
import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import { describeTogether } from './describeTogether';
import {
  EnvironmentAct,
  refusalOfEnvironmentAct,
} from './refusalOfEnvironmentAct';
import styles from '../costs.module.css';

const acts: readonly EnvironmentAct[] = ['extend', 'shutDown'];

/** What can be done with the environments that are chosen. */
export function BulkBar(props: {
  chosen: readonly EnvironmentRecord[];
  onAct: (act: EnvironmentAct) => void;
  onClear: () => void;
}) {
  const { chosen, onAct, onClear } = props;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  return chosen.length === 0 ? null : (
    <div
      role="group"
      aria-label={t('costs.select.label')}
      className={styles.bulk}
    >
      <span>
        <strong>{t('costs.select.chosen', { count: chosen.length })}</strong>{' '}
        <span className={styles.detail}>
          {describeTogether(chosen, words, formats, t)}
        </span>
      </span>
      <span className={styles.actions}>
        {acts.map(act => (
          <Button
            key={act}
            variant="secondary"
            size="small"
            isDisabled={chosen.every(
              one => refusalOfEnvironmentAct(act, one) !== null,
            )}
            onPress={() => onAct(act)}
          >
            {t(`costs.${act}.openMany`)}
          </Button>
        ))}
        <Button variant="tertiary" size="small" onPress={onClear}>
          {t('costs.select.clear')}
        </Button>
      </span>
    </div>
  );
}
