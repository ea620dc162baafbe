import { Button, Text } from '@backstage/ui';
import { MorePages } from '../api/useMorePages';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import styles from './placeholders.module.css';

/** Reads a list on, where it goes on; says how much of it is here. */
export function LoadMore(props: { pages: MorePages<unknown> }) {
  const { items, totalItems, hasMore, isLoading, failure, loadMore } =
    props.pages;
  const t = useTexts();
  const formats = useFormats();
  if (!hasMore) {
    return null;
  }
  return (
    <div className={styles.more}>
      <Text as="p" variant="body-small" color="secondary">
        {t('shell.more.shown', {
          shown: formats.count(items.length),
          total: formats.count(totalItems),
        })}
      </Text>
      <Button variant="secondary" isPending={isLoading} onPress={loadMore}>
        {t('shell.more.load')}
      </Button>
      {failure && (
        <Text as="p" variant="body-small" role="alert">
          {t('shell.more.failed', { reason: failure })}
        </Text>
      )}
    </div>
  );
}
