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
  const hasUnsupported = unsupported !== null && unsupported > 0;
  // One of these lines stands for all that is told of as unsupported.
  const otherLines = Math.max(0, unknownLines - (hasUnsupported ? 1 : 0));
  const t = useTexts();
  const words = useCostWords();
  return (
    <>
      <div className={styles.number}>
        {monthly === null
          ? t('costEstimates.unknown')
          : words.together([monthly], unknownLines > 0)}
      </div>
      {otherLines > 0 && (
        <div className={styles.aside}>
          {monthly === null
            ? t('costs.unknownItems', { count: otherLines })
            : t('costs.unknownToo', { count: otherLines })}
        </div>
      )}
      {hasUnsupported && (
        <div className={styles.aside}>
          {t('costEstimates.unsupported', { count: unsupported })}
        </div>
      )}
    </>
  );
}
