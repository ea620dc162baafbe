import {
  IncidentOwner,
  incidentOwnerSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { EntityRefField } from '../../forms/EntityRefField';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { useTexts } from '../../translation';
import { ActDialogProps } from './ActDialogProps';
import { useIncidentChange } from './useIncidentChange';

/** Gives an incident to a person or a group. */
export function AssignDialog(props: ActDialogProps) {
  const { incident, onDone, onStale, onClose } = props;
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const form = useDraft(incidentOwnerSchema, {
    version: incident.version,
    ownerRef: '',
  });
  const assigning = useIncidentChange<IncidentOwner>(incident, {
    send: (api, owner, version) =>
      api.assignIncident(incident.id, { ...owner, version }),
    onDone,
    onStale,
  });
  return (
    <FormDialog
      title={t('incidents.assign.title')}
      description={t('incidents.assign.about')}
      submitLabel={t('incidents.assign.send')}
      isPending={assigning.isPending}
      refusal={assigning.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(assigning.submit)}
      onClose={onClose}
    >
      <EntityRefField
        label={t('incidents.assign.owner')}
        description={t('incidents.assign.ownerHint')}
        choices={options.status === 'ready' ? options.value.teams : []}
        error={form.errors.ownerRef}
        onChange={ownerRef => form.change({ ownerRef })}
      />
    </FormDialog>
  );
}
