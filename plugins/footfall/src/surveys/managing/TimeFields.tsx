import { surveyCadences } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { CountField } from '../../forms/CountField';
import { DayField } from '../../forms/DayField';
import { FieldRow } from '../../forms/FieldRow';
import { FieldErrors } from '../../forms/useDraft';
import { useTexts } from '../../translation';
import { SurveyDraft } from './SurveyDraft';
import styles from './managing.module.css';

const MOST_OPEN_DAYS = 20;
const MOST_REMINDERS = 2;
const MOST_QUIET_DAYS = 365;

interface TimeFieldsProps {
  draft: SurveyDraft;
  errors: FieldErrors;
  onChange: (part: Partial<SurveyDraft>) => void;
}

function QuietFields({ draft, errors, onChange }: TimeFieldsProps) {
  const t = useTexts();
  return (
    <FieldRow>
      <CountField
        label={t('surveyRecords.form.quietSame')}
        description={t('surveyRecords.form.quietSameHint')}
        count={draft.sameSurveyDays}
        min={0}
        max={MOST_QUIET_DAYS}
        error={errors['quiet.sameSurveyDays']}
        onChange={sameSurveyDays => onChange({ sameSurveyDays })}
      />
      <CountField
        label={t('surveyRecords.form.quietOthers')}
        description={t('surveyRecords.form.quietOthersHint')}
        count={draft.otherSurveysDays}
        min={0}
        max={MOST_QUIET_DAYS}
        error={errors['quiet.otherSurveysDays']}
        onChange={otherSurveysDays => onChange({ otherSurveysDays })}
      />
    </FieldRow>
  );
}

/** How often it asks, for how long, and when it leaves people in peace. */
export function TimeFields(props: TimeFieldsProps) {
  const { draft, errors, onChange } = props;
  const t = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend>{t('surveyRecords.form.times')}</legend>
      <FieldRow>
        <ChoiceField
          label={t('surveyRecords.form.cadence')}
          choices={surveyCadences.map(id => ({
            id,
            label: t(`surveyRecords.cadence.${id}`),
          }))}
          chosen={draft.cadence}
          onChange={cadence => onChange({ cadence: cadence ?? draft.cadence })}
        />
        <DayField
          label={t('surveyRecords.form.startsOn')}
          description={t('surveyRecords.form.startsOnHint')}
          isRequired
          day={draft.startsOn}
          error={errors.startsOn}
          onChange={startsOn => onChange({ startsOn })}
        />
      </FieldRow>
      <FieldRow>
        <CountField
          label={t('surveyRecords.form.openDays')}
          count={draft.openDays}
          min={1}
          max={MOST_OPEN_DAYS}
          error={errors.openDays}
          onChange={openDays => onChange({ openDays })}
        />
        <CountField
          label={t('surveyRecords.form.reminders')}
          count={draft.reminders}
          min={0}
          max={MOST_REMINDERS}
          error={errors.reminders}
          onChange={reminders => onChange({ reminders })}
        />
      </FieldRow>
      <QuietFields {...props} />
    </fieldset>
  );
}
