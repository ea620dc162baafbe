import { Text } from '@backstage/ui';
import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { useTexts } from '../../translation';
import { Fact } from './Fact';
import styles from '../costs.module.css';

/** How far shutting it down has come: attempts, and what was said last. */
export function ShutdownProgress(props: {
  shutdown: NonNullable<EnvironmentRecord['shutdown']>;
  /** It may have gone some other way after this failed. */
  isGone: boolean;
}) {
  const { isGone, shutdown } = props;
  const { endedAt, lastMessage, nextAttemptAt, state } = shutdown;
  const t = useTexts();
  const formats = useFormats();
  const title = t('costs.shutdown.title');
  return (
    <section aria-label={title} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <p role="status">
        <strong>{t(`costs.shutdown.state.${state}`)}</strong>{' '}
        {state === 'failed' && !isGone && t('costs.shutdown.stillRuns')}
      </p>
      <dl className={styles.progress}>
        <Fact name={t('costs.shutdown.by')}>
          <EntityName entityRef={shutdown.requestedBy} />,{' '}
          <AgoText instant={shutdown.requestedAt} />
        </Fact>
        <Fact name={t('costs.shutdown.action')}>
          <code>{shutdown.action}</code>
        </Fact>
        <Fact name={t('costs.shutdown.attempts')}>
          {formats.count(shutdown.attempts)}
        </Fact>
        {nextAttemptAt !== null && (
          <Fact name={t('costs.shutdown.next')}>
            {formats.instant(nextAttemptAt)}
          </Fact>
        )}
        {endedAt !== null && (
          <Fact name={t('costs.shutdown.ended')}>
            {formats.instant(endedAt)}
          </Fact>
        )}
        <Fact name={t('costs.shutdown.message')}>
          {lastMessage ?? t('costs.shutdown.noMessage')}
        </Fact>
      </dl>
    </section>
  );
}
