import {
  SurveyRecord,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { ChoiceField } from '../../forms/ChoiceField';
import { useTexts } from '../../translation';
import { Whose } from './VoiceData';
import { VoiceFilters } from './VoiceFilters';
import styles from './voice.module.css';

function WaveField(props: {
  survey: SurveyRecord;
  wave: WaveRecord;
  onChange: (change: Partial<VoiceFilters>) => void;
}) {
  const { survey, wave, onChange } = props;
  const t = useTexts();
  const formats = useFormats();
  const labelOf = ({ number, opensOn, state }: WaveRecord) =>
    state === 'closed'
      ? t('voice.filter.waveOf', {
          number: String(number),
          month: formats.monthOfYear(opensOn),
        })
      : t('voice.filter.waveOpen', { number: String(number) });
  return (
    <ChoiceField
      label={t('voice.filter.wave')}
      choices={survey.waves.map(one => ({ id: one.id, label: labelOf(one) }))}
      chosen={wave.id}
      onChange={chosen => onChange({ wave: chosen ?? undefined })}
    />
  );
}

/** Chooses the survey, the wave, and whose answers are shown. */
export function VoiceFilterBar(props: {
  surveys: readonly SurveyRecord[];
  survey: SurveyRecord;
  wave: WaveRecord | undefined;
  everybody: string | undefined;
  groups: readonly Whose[];
  filters: VoiceFilters;
  onChange: (change: Partial<VoiceFilters>) => void;
}) {
  const { surveys, survey, wave, everybody, groups, filters, onChange } = props;
  const t = useTexts();
  return (
    <div
      className={styles.choices}
      role="group"
      aria-label={t('voice.filter.label')}
    >
      {surveys.length > 1 && (
        <ChoiceField
          label={t('voice.filter.survey')}
          choices={surveys.map(({ id, title }) => ({ id, label: title }))}
          chosen={survey.id}
          onChange={id =>
            // Waves and groups are those of a survey.
            onChange({ survey: id ?? undefined, wave: undefined })
          }
        />
      )}
      {wave && <WaveField survey={survey} wave={wave} onChange={onChange} />}
      {everybody !== undefined && (
        <ChoiceField
          label={t('voice.filter.whose')}
          noneLabel={everybody}
          searchLabel={t('voice.filter.searchWhose')}
          choices={groups.map(({ key, title, grouping }) => ({
            id: key,
            label:
              grouping === 'department'
                ? t('voice.filter.whoseDepartment', { title })
                : title,
          }))}
          chosen={
            groups.some(({ key }) => key === filters.whose)
              ? filters.whose ?? null
              : null
          }
          onChange={whose => onChange({ whose: whose ?? undefined })}
        />
      )}
    </div>
  );
}
