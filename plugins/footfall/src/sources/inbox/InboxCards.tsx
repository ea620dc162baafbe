import { InboxItem } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { InboxWhen } from './InboxWhen';
import { ReplayItem } from './ReplayItem';
import { Replay } from './useReplay';

/** Rejected items as cards, where a table would not fit. */
export function InboxCards(props: {
  items: readonly InboxItem[];
  replay: Replay | undefined;
}) {
  const { items, replay } = props;
  const t = useTexts();
  return (
    <ul className={styles.cards}>
      {items.map(item => (
        <li key={item.id} className={styles.card}>
          <div className={styles.cardHead}>
            <strong>{item.deploymentId ?? t('sources.inbox.idUnknown')}</strong>
            <span>{item.source ?? t('sources.inbox.sourceUnknown')}</span>
          </div>
          <span>{item.error}</span>
          <span>
            <InboxWhen item={item} />
          </span>
          {replay && (
            <div>
              <ReplayItem item={item} replay={replay} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
