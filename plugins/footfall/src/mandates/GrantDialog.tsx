import {
  Day,
  FilterOptions,
  MandateRecord,
  NewMandateException,
  newMandateExceptionSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../api/useChange';
import { DayRangeFields } from '../forms/DayRangeFields';
import { EntityRefField } from '../forms/EntityRefField';
import { FormDialog } from '../forms/FormDialog';
import { endsAfterItBegins, orderOfDays } from '../forms/orderOfDays';
import { ServiceField } from '../forms/ServiceField';
import { useDraft } from '../forms/useDraft';
import { SentencesField } from '../forms/WordsField';
import { useTexts } from '../translation';

const schema = newMandateExceptionSchema.refine(endsAfterItBegins, orderOfDays);

const emptyException = (today: Day) => ({
  serviceRef: '',
  askedBy: '',
  reason: '',
  from: today as Day | null,
  to: null as Day | null,
});

/** Lets a service out of a mandate: who asked, with which case, until when. */
export function GrantDialog(props: {
  mandate: MandateRecord;
  options: FilterOptions;
  onDone: (serviceRef: string) => void;
  onClose: () => void;
}) {
  const { mandate, options, onDone, onClose } = props;
  const t = useTexts();
  const form = useDraft(schema, emptyException(options.today));
  const { draft, errors, change } = form;
  const grant = useChange(
    (api, exception: NewMandateException) =>
      api.grantException(mandate.id, exception),
    () => onDone(draft.serviceRef),
  );
  return (
    <FormDialog
      title={t('mandates.grant.title', { title: mandate.title })}
      description={t('mandates.grant.about')}
      submitLabel={t('mandates.grant.send')}
      isPending={grant.isPending}
      refusal={grant.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(grant.submit)}
      onClose={onClose}
    >
      <ServiceField
        team={mandate.scope.team}
        type={mandate.scope.type}
        error={errors.serviceRef}
        onChange={serviceRef => change({ serviceRef })}
      />
      <EntityRefField
        label={t('mandates.grant.askedBy')}
        description={t('mandates.grant.askedByHint')}
        choices={options.teams}
        error={errors.askedBy}
        onChange={askedBy => change({ askedBy })}
      />
      <SentencesField
        label={t('mandates.grant.reason')}
        isRequired
        words={draft.reason}
        error={errors.reason}
        onChange={reason => change({ reason })}
      />
      <DayRangeFields days={draft} errors={errors} onChange={change} />
    </FormDialog>
  );
}
