import { Alert, Button } from '@backstage/ui';
import { isForbidden } from '../../api/isForbidden';
import { isNotFound } from '../../api/isNotFound';
import { Failure } from '../../api/useAnswer';
import { reasonOf } from '../../api/useChange';
import { Texts, useTexts } from '../../translation';

/** What to make of an estimate that there is none of. */
function describeFailure(error: Error, t: Texts) {
  if (isNotFound(error)) {
    return {
      title: t('costField.failed.noBlueprint'),
      hint: t('costField.failed.noBlueprintHint'),
    };
  }
  return isForbidden(error)
    ? {
        title: t('costField.failed.forbidden'),
        hint: t('costField.failed.forbiddenHint'),
      }
    : {
        title: t('costField.failed.title'),
        hint: t('costField.failed.meaning'),
      };
}

/** There is no estimate, and so nothing to tick. */
export function EstimateFailed(props: { failure: Failure; isBusy: boolean }) {
  const { failure, isBusy } = props;
  const t = useTexts();
  const { title, hint } = describeFailure(failure.error, t);
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={title}
      description={
        <>
          {reasonOf(failure.error)}
          <br />
          {hint}
        </>
      }
      customActions={
        <Button variant="secondary" isPending={isBusy} onPress={failure.retry}>
          {t('shell.failed.retry')}
        </Button>
      }
    />
  );
}
