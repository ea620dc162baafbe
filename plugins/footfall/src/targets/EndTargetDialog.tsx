import { TargetRecord } from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../api/useChange';
import { FormDialog } from '../forms/FormDialog';
import { useTexts } from '../translation';

/** Ends a target, once whoever does so has read what comes of it. */
export function EndTargetDialog(props: {
  target: TargetRecord;
  title: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const { target, title, onDone, onClose } = props;
  const t = useTexts();
  const ending = useChange((api, id: string) => api.endTarget(id), onDone);
  return (
    <FormDialog
      title={t('targets.end.openFor', { title })}
      description={t('targets.end.about')}
      submitLabel={t('targets.end.send')}
      isPending={ending.isPending}
      refusal={ending.refusal}
      onSubmit={() => ending.submit(target.id)}
      onClose={onClose}
    />
  );
}
