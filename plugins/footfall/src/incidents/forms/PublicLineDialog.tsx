import {
  IncidentPublicLine,
  incidentPublicLineSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { SentencesField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { ActDialogProps } from './ActDialogProps';
import { useIncidentChange } from './useIncidentChange';

/** Writes the line for the team: you said …, we are … */
export function PublicLineDialog(props: ActDialogProps) {
  const { incident, onDone, onStale, onClose } = props;
  const t = useTexts();
  const form = useDraft(incidentPublicLineSchema, {
    version: incident.version,
    said: incident.publicLine?.said ?? '',
    doing: incident.publicLine?.doing ?? '',
  });
  const { draft, errors, change } = form;
  const telling = useIncidentChange<IncidentPublicLine>(incident, {
    send: (api, line, version) =>
      api.tellTeamOfIncident(incident.id, { ...line, version }),
    onDone,
    onStale,
  });
  return (
    <FormDialog
      title={t('incidents.line.title')}
      description={t('incidents.line.about')}
      submitLabel={t('incidents.line.send')}
      isPending={telling.isPending}
      refusal={telling.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(telling.submit)}
      onClose={onClose}
    >
      <SentencesField
        label={t('incidents.line.said')}
        isRequired
        words={draft.said}
        error={errors.said}
        onChange={said => change({ said })}
      />
      <SentencesField
        label={t('incidents.line.doing')}
        isRequired
        words={draft.doing}
        error={errors.doing}
        onChange={doing => change({ doing })}
      />
    </FormDialog>
  );
}
