import { Alert, Button } from '@backstage/ui';
import { useTexts } from '../translation';

/** Something went wrong on the way; says what, and tries again. */
export function LoadFailed(props: { error: Error; onRetry: () => void }) {
  const t = useTexts();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('shell.failed.title')}
      description={props.error.message}
      customActions={
        <Button variant="secondary" onPress={props.onRetry}>
          {t('shell.failed.retry')}
        </Button>
      }
    />
  );
}
