import { Button, Link, Text, useBreakpoint } from '@backstage/ui';
import {
  InboxItem,
  InboxPage,
} from '@footfall/backstage-plugin-footfall-common';
import { useMorePages } from '../../api/useMorePages';
import { LoadMore } from '../../placeholders/LoadMore';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { useInboxSource } from '../useInboxSource';
import { InboxCards } from './InboxCards';
import { InboxTable } from './InboxTable';
import { Replay } from './useReplay';

// What one request may name.
const MAX_IDS = 1000;

interface ItemsProps {
  source: string | undefined;
  /** Undefined where the reader may not replay. */
  replay: Replay | undefined;
}

function Caption(props: { count: number; source: string | undefined }) {
  const { count, source } = props;
  const t = useTexts();
  const { hrefOf } = useInboxSource();
  if (source === undefined) {
    return <>{t('sources.inbox.caption', { count })}</>;
  }
  return (
    <>
      {count > 0
        ? t('sources.inbox.captionOf', { count, source })
        : t('sources.inbox.emptyOf', { source })}{' '}
      <Link href={hrefOf(undefined)} variant="body-small">
        {t('sources.inbox.all')}
      </Link>
    </>
  );
}

function ReplayAll(props: {
  replay: Replay;
  source: string | undefined;
  items: readonly InboxItem[];
}) {
  const { replay, source, items } = props;
  const t = useTexts();
  const ids = items
    .filter(item => item.isReplayable)
    .slice(0, MAX_IDS)
    .map(item => item.id);
  return (
    <Button
      variant="secondary"
      isPending={replay.isPending}
      isDisabled={ids.length === 0}
      onPress={() => replay.submit(source === undefined ? {} : { ids })}
    >
      {source === undefined
        ? t('sources.inbox.replayAll')
        : t('sources.inbox.replayShown')}
    </Button>
  );
}

/** Rejected items as far as they were read. */
export function InboxItems(props: ItemsProps & { first: InboxPage }) {
  const { first, source, replay } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('sm');
  const pages = useMorePages(first, (api, cursor) =>
    api.getInbox({ source, cursor }),
  );
  const { items, totalItems } = pages;
  if (items.length === 0 && source === undefined) {
    return (
      <Text as="p" variant="body-medium" color="secondary">
        {t('sources.inbox.empty')}
      </Text>
    );
  }
  const List = isNarrow ? InboxCards : InboxTable;
  return (
    <>
      <div className={styles.head}>
        <Text as="p" variant="body-small" color="secondary">
          <Caption count={totalItems} source={source} />{' '}
          {replay && t('sources.inbox.explanation')}
        </Text>
        {replay && items.length > 0 && (
          <ReplayAll replay={replay} source={source} items={items} />
        )}
      </div>
      {items.length > 0 && <List items={items} replay={replay} />}
      <LoadMore pages={pages} />
    </>
  );
}
