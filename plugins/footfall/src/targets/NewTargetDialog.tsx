import {
  DEFAULT_TARGET_BAND,
  Day,
  FilterOptions,
  NewTarget,
  newTargetSchema,
  TargetRecord,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../api/useChange';
import { useFormats } from '../figures/useFormats';
import { DayField } from '../forms/DayField';
import { EntityRefField } from '../forms/EntityRefField';
import { FieldRow } from '../forms/FieldRow';
import { FormDialog } from '../forms/FormDialog';
import { PercentField } from '../forms/PercentField';
import { useDraft } from '../forms/useDraft';
import { useTexts } from '../translation';
import { AimFields, DraftAim } from './AimFields';

const emptyTarget = (today: Day) => ({
  scope: 'organisation' as DraftAim['scope'],
  key: 'organisation',
  tier: 'production' as Tier,
  percent: DEFAULT_TARGET_BAND.fromPercent as number | null,
  by: null as Day | null,
  setOn: today as Day | undefined,
  ownerRef: '',
});

/** Sets a target: for whom, how much, by when, and who answers for it. */
export function NewTargetDialog(props: {
  options: FilterOptions;
  onDone: (target: TargetRecord) => void;
  onClose: () => void;
}) {
  const { options, onDone, onClose } = props;
  const t = useTexts();
  const formats = useFormats();
  const form = useDraft(newTargetSchema, emptyTarget(options.today));
  const { draft, errors, change } = form;
  const creation = useChange(
    (api, target: NewTarget) => api.createTarget(target),
    onDone,
  );
  return (
    <FormDialog
      title={t('targets.create')}
      description={t('targets.form.about')}
      submitLabel={t('targets.form.send')}
      isPending={creation.isPending}
      refusal={creation.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(creation.submit)}
      onClose={onClose}
    >
      <AimFields
        aim={draft}
        options={options}
        errors={errors}
        onChange={change}
      />
      <FieldRow>
        <PercentField
          label={t('targets.form.percent')}
          description={t('targets.form.percentHint', {
            from: formats.share(DEFAULT_TARGET_BAND.fromPercent / 100),
            to: formats.share(DEFAULT_TARGET_BAND.toPercent / 100),
          })}
          percent={draft.percent}
          error={errors.percent}
          onChange={percent => change({ percent })}
        />
        <DayField
          label={t('targets.form.by')}
          description={t('targets.form.byHint')}
          isRequired
          day={draft.by}
          error={errors.by}
          onChange={by => change({ by })}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          label={t('targets.form.setOn')}
          description={t('targets.form.setOnHint')}
          day={draft.setOn ?? null}
          error={errors.setOn}
          onChange={setOn => change({ setOn: setOn ?? undefined })}
        />
      </FieldRow>
      <EntityRefField
        label={t('targets.form.owner')}
        description={t('targets.form.ownerHint')}
        choices={options.teams}
        error={errors.ownerRef}
        onChange={ownerRef => change({ ownerRef })}
      />
    </FormDialog>
  );
}
