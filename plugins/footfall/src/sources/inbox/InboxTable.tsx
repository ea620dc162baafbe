import { InboxItem } from '@footfall/backstage-plugin-footfall-common';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { InboxWhen } from './InboxWhen';
import { ReplayItem } from './ReplayItem';
import { Replay } from './useReplay';

/** Rejected items, each with its reason. */
export function InboxTable(props: {
  items: readonly InboxItem[];
  replay: Replay | undefined;
}) {
  const { items, replay } = props;
  const t = useTexts();
  const action = replay && {
    id: 'replay',
    label: t('sources.inbox.action'),
    cell: (item: InboxItem) => <ReplayItem item={item} replay={replay} />,
  };
  return (
    <PlainTable
      label={t('sources.inbox.title')}
      items={items}
      keyOf={({ id }) => id}
      align="top"
      columns={[
        {
          id: 'deployment',
          label: t('sources.inbox.id'),
          cell: ({ deploymentId }) =>
            deploymentId ?? t('sources.inbox.idUnknown'),
        },
        {
          id: 'source',
          label: t('sources.inbox.source'),
          cell: ({ source }) => source ?? t('sources.inbox.sourceUnknown'),
        },
        {
          id: 'reason',
          label: t('sources.inbox.reason'),
          cell: ({ error }) => <div className={styles.reason}>{error}</div>,
        },
        {
          id: 'when',
          label: t('sources.inbox.when'),
          cell: item => <InboxWhen item={item} />,
        },
        ...(action ? [action] : []),
      ]}
    />
  );
}
