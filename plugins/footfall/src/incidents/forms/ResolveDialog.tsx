import {
  incidentMoveSchema,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { SentencesField } from '../../forms/WordsField';
import { useTexts } from '../../translation';

const schema = incidentMoveSchema
  .pick({ rootCause: true, changed: true })
  .required();

/** Asks why the team was unhappy, and what was done about it. */
export function ResolveDialog(props: {
  incident: IncidentSummary;
  onResolve: (words: { rootCause: string; changed: string }) => Promise<void>;
  onClose: () => void;
}) {
  const { incident, onResolve, onClose } = props;
  const t = useTexts();
  const form = useDraft(schema, { rootCause: '', changed: '' });
  const { draft, errors, change } = form;
  const resolving = useChange(
    (_api, words: { rootCause: string; changed: string }) => onResolve(words),
    () => {},
  );
  return (
    <FormDialog
      title={t('incidents.resolve.title', { team: incident.team.title })}
      description={t('incidents.resolve.about')}
      submitLabel={t('incidents.resolve.send')}
      isPending={resolving.isPending}
      refusal={resolving.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(resolving.submit)}
      onClose={onClose}
    >
      <SentencesField
        label={t('incidents.resolve.rootCause')}
        description={t('incidents.resolve.rootCauseHint')}
        isRequired
        words={draft.rootCause}
        error={errors.rootCause}
        onChange={rootCause => change({ rootCause })}
      />
      <SentencesField
        label={t('incidents.resolve.changed')}
        description={t('incidents.resolve.changedHint')}
        isRequired
        words={draft.changed}
        error={errors.changed}
        onChange={changed => change({ changed })}
      />
    </FormDialog>
  );
}
