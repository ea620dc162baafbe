import { Alert, Text } from '@backstage/ui';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { Replay } from './useReplay';

/** What came of a replay; said aloud, since the items go as it is done. */
export function ReplayResult(props: { replay: Replay }) {
  const { outcome, refusal } = props.replay;
  const t = useTexts();
  const formats = useFormats();
  return (
    <div role="status" className={styles.status}>
      {outcome && (
        <Text as="p" variant="body-medium">
          {t('sources.inbox.result', {
            taken: formats.count(outcome.taken),
            rejected: formats.count(outcome.rejected),
          })}
        </Text>
      )}
      {refusal !== undefined && (
        <Alert
          status="danger"
          icon
          title={t('sources.inbox.failed')}
          description={refusal}
        />
      )}
    </div>
  );
}
