import {
  FilterOptions,
  MandateExceptionRecord,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { EndDialog } from './EndDialog';
import { GrantDialog } from './GrantDialog';
import { MandateAction } from './MandateAction';
import { NewMandateDialog } from './NewMandateDialog';

interface MandateDialogProps<Action> {
  action: Action;
  options: FilterOptions;
  /** Called with what to say once it is done. */
  onDone: (said: string) => void;
  onClose: () => void;
}

function EndMandate(props: MandateDialogProps<{ mandate: MandateRecord }>) {
  const { action, options, onDone, onClose } = props;
  const { id, title } = action.mandate;
  const t = useTexts();
  return (
    <EndDialog
      title={t('mandates.end.titleMandate', { title })}
      about={t('mandates.end.aboutMandate')}
      today={options.today}
      send={(api, ending) => api.endMandate(id, ending)}
      onDone={() => onDone(t('mandates.end.doneMandate', { title }))}
      onClose={onClose}
    />
  );
}

function EndException(
  props: MandateDialogProps<{
    mandate: MandateRecord;
    exception: MandateExceptionRecord;
  }>,
) {
  const { action, options, onDone, onClose } = props;
  const { mandate, exception } = action;
  const service = exception.serviceRef;
  const t = useTexts();
  return (
    <EndDialog
      title={t('mandates.end.titleException', { service })}
      about={t('mandates.end.aboutException')}
      today={options.today}
      send={(api, ending) => api.endException(mandate.id, exception.id, ending)}
      onDone={() => onDone(t('mandates.end.doneException', { service }))}
      onClose={onClose}
    />
  );
}

/** The dialog of what somebody is about to do. */
export function MandateDialog(props: MandateDialogProps<MandateAction>) {
  const { action, ...rest } = props;
  const t = useTexts();
  switch (action.kind) {
    case 'create':
      return (
        <NewMandateDialog
          {...rest}
          onDone={({ title }) =>
            rest.onDone(t('mandates.form.created', { title }))
          }
        />
      );
    case 'grant':
      return (
        <GrantDialog
          {...rest}
          mandate={action.mandate}
          onDone={service => rest.onDone(t('mandates.grant.done', { service }))}
        />
      );
    case 'revoke':
      return <EndException action={action} {...rest} />;
    default:
      return <EndMandate action={action} {...rest} />;
  }
}
