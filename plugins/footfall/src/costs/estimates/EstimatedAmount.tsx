import { ToolEstimateSummary } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import styles from '../costs.module.css';

/** What is known of an amount, and how much comes on top. */
export function EstimatedAmount(props: {
  summary: Pick<ToolEstimateSummary, 'estimate' | 'unsupported'>;
}) {
  const { estimate, unsupported } = props.summary;
  const { monthly, unknownLines } = estimate;
  const t = useTexts();
  const words = useCostWords();
  return (
    <>
      <div className={styles.number}>
        {monthly === null
          ? t('costEstimates.unknown')
          : words.together([monthly], unknownLines > 0)}
      </div>
      {unknownLines > 0 && (
        <div className={styles.aside}>
          {monthly === null
            ? t('costs.unknownItems', { count: unknownLines })
            : t('costs.unknownToo', { count: unknownLines })}
        </div>
      )}
      {unsupported !== null && unsupported > 0 && (
        <div className={styles.aside}>
          {t('costEstimates.unsupported', { count: unsupported })}
        </div>
      )}
    </>
  );
}
