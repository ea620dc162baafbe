import { Button } from '@backstage/ui';
import { InboxItem } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { Replay } from './useReplay';

/** Tries one item again, where it was kept whole. */
export function ReplayItem(props: { item: InboxItem; replay: Replay }) {
  const { item, replay } = props;
  const t = useTexts();
  return item.isReplayable ? (
    <Button
      variant="secondary"
      size="small"
      isDisabled={replay.isPending}
      aria-label={t('sources.inbox.replayOf', {
        id: item.deploymentId ?? t('sources.inbox.idUnknown'),
        source: item.source ?? t('sources.inbox.sourceUnknown'),
      })}
      onPress={() => replay.submit({ ids: [item.id] })}
    >
      {t('sources.inbox.replay')}
    </Button>
  ) : (
    <span className={styles.aside}>{t('sources.inbox.lost')}</span>
  );
}
