import {
  Day,
  FilterOptions,
  MandateRecord,
  newMandateSchema,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../api/useChange';
import { DayRangeFields } from '../forms/DayRangeFields';
import { FormDialog } from '../forms/FormDialog';
import { endsAfterItBegins, orderOfDays } from '../forms/orderOfDays';
import { useDraft } from '../forms/useDraft';
import { SentencesField, WordsField } from '../forms/WordsField';
import { useTexts } from '../translation';
import { ScopeFields } from './ScopeFields';

const schema = newMandateSchema.refine(endsAfterItBegins, orderOfDays);

const emptyMandate = (today: Day) => ({
  title: '',
  scope: {
    team: null as string | null,
    type: null as string | null,
    tag: null as string | null,
    tier: 'production' as Tier | null,
  },
  from: today as Day | null,
  to: null as Day | null,
  reason: '',
});

/** Records a mandate: what it is about, from when on, and why. */
export function NewMandateDialog(props: {
  options: FilterOptions;
  onDone: (mandate: MandateRecord) => void;
  onClose: () => void;
}) {
  const { options, onDone, onClose } = props;
  const t = useTexts();
  const form = useDraft(schema, emptyMandate(options.today));
  const { draft, errors, change } = form;
  const creation = useChange(
    (api, mandate: Parameters<typeof api.createMandate>[0]) =>
      api.createMandate(mandate),
    onDone,
  );
  return (
    <FormDialog
      title={t('mandates.create')}
      description={t('mandates.form.backdated')}
      submitLabel={t('mandates.form.create')}
      isPending={creation.isPending}
      refusal={creation.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(creation.submit)}
      onClose={onClose}
    >
      <WordsField
        label={t('mandates.form.title')}
        description={t('mandates.form.titleHint')}
        isRequired
        words={draft.title}
        error={errors.title}
        onChange={title => change({ title })}
      />
      <ScopeFields
        scope={draft.scope}
        options={options}
        errors={errors}
        onChange={part => change({ scope: { ...draft.scope, ...part } })}
      />
      <DayRangeFields days={draft} errors={errors} onChange={change} />
      <SentencesField
        label={t('mandates.form.reason')}
        isRequired
        words={draft.reason}
        error={errors.reason}
        onChange={reason => change({ reason })}
      />
    </FormDialog>
  );
}
