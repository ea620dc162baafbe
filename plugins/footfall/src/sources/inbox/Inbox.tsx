import { Text } from '@backstage/ui';
import { footfallInboxReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { useInboxSource } from '../useInboxSource';
import { InboxItems } from './InboxItems';
import { ReplayResult } from './ReplayResult';
import { useReplay } from './useReplay';

/** What could not be taken in, with its reason. */
export function Inbox(props: { mayReplay: boolean; onReplayed: () => void }) {
  const { mayReplay, onReplayed } = props;
  const t = useTexts();
  const { source } = useInboxSource();
  const { answer, refresh } = useRefreshableAnswer(
    `inbox ${source ?? ''}`,
    api => api.getInbox({ source }),
  );
  const replay = useReplay(() => {
    refresh();
    onReplayed();
  });
  const isRefused = answer.status === 'failed' && isForbidden(answer.error);
  return (
    <FocusKeepingSection
      className={styles.section}
      label={t('sources.inbox.title')}
    >
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('sources.inbox.title')}
      </Text>
      {isRefused ? (
        <Text as="p" variant="body-medium" color="secondary">
          {t('sources.inbox.forbidden', {
            permission: footfallInboxReadPermission.name,
          })}
        </Text>
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[80]} />}>
          {page => (
            <InboxItems
              first={page}
              source={source}
              replay={mayReplay ? replay : undefined}
            />
          )}
        </AnswerView>
      )}
      <ReplayResult replay={replay} />
    </FocusKeepingSection>
  );
}
