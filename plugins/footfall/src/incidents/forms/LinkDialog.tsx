import {
  FootfallApi,
  incidentLinkKinds,
  IncidentLink,
  IncidentLinkKind,
  incidentLinkSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { ChoiceField } from '../../forms/ChoiceField';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { WordsField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { ActDialogProps } from './ActDialogProps';

/** Names a ticket or a change that came of an incident. */
export function LinkDialog(props: ActDialogProps) {
  const { incident, onDone, onClose } = props;
  const t = useTexts();
  const form = useDraft(incidentLinkSchema, {
    relation: 'ticket' as IncidentLinkKind | null,
    url: '',
    title: '',
  });
  const { draft, errors, change } = form;
  const linking = useChange(
    (api: FootfallApi, link: IncidentLink) =>
      api.linkIncident(incident.id, link),
    onDone,
  );
  return (
    <FormDialog
      title={t('incidents.link.title')}
      description={t('incidents.link.about')}
      submitLabel={t('incidents.link.send')}
      isPending={linking.isPending}
      refusal={linking.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(linking.submit)}
      onClose={onClose}
    >
      <ChoiceField
        label={t('incidents.link.relation')}
        choices={incidentLinkKinds.map(id => ({
          id,
          label: t(`incidents.link.kind.${id}`),
        }))}
        chosen={draft.relation}
        error={errors.relation}
        onChange={relation => change({ relation })}
      />
      <WordsField
        label={t('incidents.link.url')}
        description={t('incidents.link.urlHint')}
        isRequired
        words={draft.url}
        error={errors.url && t('incidents.link.wrong')}
        onChange={url => change({ url })}
      />
      <WordsField
        label={t('incidents.link.name')}
        description={t('incidents.link.nameHint')}
        isRequired
        words={draft.title}
        error={errors.title}
        onChange={title => change({ title })}
      />
    </FormDialog>
  );
}
