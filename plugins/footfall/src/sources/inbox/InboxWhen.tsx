import { InboxItem } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';

/** When an item came last, how often, and until when it is kept. */
export function InboxWhen(props: { item: InboxItem }) {
  const { attempts, door, expiresAt, lastSeenAt } = props.item;
  const t = useTexts();
  const formats = useFormats();
  return (
    <>
      <AgoText instant={lastSeenAt} />{' '}
      <span className={styles.aside}>
        {formats.list([
          t('sources.inbox.cameBy', { door }),
          t('sources.inbox.attempts', { count: attempts }),
          t('sources.inbox.expires', { instant: formats.instant(expiresAt) }),
        ])}
      </span>
    </>
  );
}
