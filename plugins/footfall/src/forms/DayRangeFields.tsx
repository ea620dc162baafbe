import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { DayField } from './DayField';
import { FieldRow } from './FieldRow';
import { FieldErrors } from './useDraft';

/** Days as a form holds them: `to` is the first day after the last one. */
export interface DraftDays {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The first and the last day of something. People name the last day itself. */
export function DayRangeFields(props: {
  days: DraftDays;
  errors: FieldErrors;
  onChange: (days: Partial<DraftDays>) => void;
}) {
  const { days, errors, onChange } = props;
  const t = useTexts();
  return (
    <FieldRow>
      <DayField
        label={t('forms.days.first')}
        description={t('forms.days.firstHint')}
        isRequired
        day={days.from}
        error={errors.from}
        onChange={from => onChange({ from })}
      />
      <DayField
        label={t('forms.days.last')}
        description={t('forms.days.lastHint')}
        day={days.to && addDays(days.to, -1)}
        error={errors.to}
        onChange={last => onChange({ to: last && addDays(last, 1) })}
      />
    </FieldRow>
  );
}
