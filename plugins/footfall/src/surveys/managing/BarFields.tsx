import { WaveBar } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { CountField } from '../../forms/CountField';
import { FieldRow } from '../../forms/FieldRow';
import { FieldErrors } from '../../forms/useDraft';
import { useTexts } from '../../translation';
import { SurveyDraft } from './SurveyDraft';
import styles from './managing.module.css';

// What somebody who changes the measure begins with.
const usualTable: Record<WaveBar['measure'], number> = { mean: 7, nps: 0 };
const rangeTable: Record<WaveBar['measure'], { min: number; max: number }> = {
  mean: { min: 0, max: 10 },
  nps: { min: -100, max: 100 },
};

/** Below which score of *recommend* a team gets an incident. */
export function BarFields(props: {
  draft: SurveyDraft;
  errors: FieldErrors;
  onChange: (part: Partial<SurveyDraft>) => void;
}) {
  const { draft, errors, onChange } = props;
  const t = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend>{t('surveyRecords.form.barTitle')}</legend>
      <FieldRow>
        <ChoiceField
          label={t('surveyRecords.form.measure')}
          choices={(['mean', 'nps'] as const).map(id => ({
            id,
            label: t(`surveyRecords.form.measures.${id}`),
          }))}
          chosen={draft.measure}
          onChange={measure =>
            measure !== null &&
            onChange({ measure, below: usualTable[measure] })
          }
        />
        <CountField
          label={t('surveyRecords.form.below')}
          {...rangeTable[draft.measure]}
          count={draft.below}
          error={errors['bar.below']}
          onChange={below => onChange({ below })}
        />
      </FieldRow>
    </fieldset>
  );
}
