import {
  IncidentDetail,
  incidentMoveSchema,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { SentencesField } from '../../forms/WordsField';
import { Texts, useTexts } from '../../translation';
import { describeRefusal } from '../describeIncident';
import { useIncidentChange } from './useIncidentChange';

const schema = incidentMoveSchema
  .pick({ rootCause: true, changed: true })
  .required();

interface Words {
  readonly rootCause: string;
  readonly changed: string;
}

/** Why an incident cannot be resolved from where it is by now. */
function refusalOf(now: IncidentDetail, t: Texts): string | undefined {
  const option = now.moves.find(({ to }) => to === 'resolved');
  return option
    ? describeRefusal(now, option, t)
    : t('incidents.move.refusal.already-there');
}

/** Asks why the team was unhappy, and what was done about it. */
export function ResolveDialog(props: {
  incident: IncidentSummary;
  onResolved: (incident: IncidentDetail) => void;
  onStale: () => void;
  onClose: () => void;
}) {
  const { incident, onResolved, onStale, onClose } = props;
  const t = useTexts();
  const form = useDraft(schema, { rootCause: '', changed: '' });
  const { draft, errors, change } = form;
  const resolving = useIncidentChange<Words>(incident, {
    send: (api, words, version) =>
      api.moveIncident(incident.id, { to: 'resolved', version, ...words }),
    onDone: onResolved,
    onStale,
    refusalOf: now => refusalOf(now, t),
  });
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
