import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../api/useChange';
import { useTexts } from '../translation';

/** Something went wrong on the way; says what, and tries again. */
export function LoadFailed(props: {
  error: Error;
  onRetry: () => void;
  /** What could not be had, where it is not everything here. */
  title?: string;
}) {
  const { error, onRetry, title } = props;
  const t = useTexts();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={title ?? t('shell.failed.title')}
      description={reasonOf(error)}
      customActions={
        <Button variant="secondary" onPress={onRetry}>
          {t('shell.failed.retry')}
        </Button>
      }
    />
  );
}
