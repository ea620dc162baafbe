import { useId } from 'react';
import { Text } from '@backstage/ui';
import { SurveyRecord } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { useTexts } from '../../translation';
import { CsvButton } from './CsvButton';
import { GroupTable } from './GroupTable';
import { HeatKey } from './heat/HeatKey';
import { HeatMap } from './heat/HeatMap';
import { measuresOf } from './measures';
import { VoiceData } from './VoiceData';
import { VoiceFilters, voiceGroupings } from './VoiceFilters';
import styles from './voice.module.css';

interface GroupsProps {
  survey: SurveyRecord;
  data: VoiceData;
  filters: VoiceFilters;
  onChange: (change: Partial<VoiceFilters>) => void;
}

function Choices({ survey, filters, onChange }: GroupsProps) {
  const t = useTexts();
  const measures = measuresOf(survey.questions);
  return (
    <div className={styles.choices}>
      <ChoiceField
        label={t('voice.groups.by')}
        choices={voiceGroupings.map(id => ({
          id,
          label: t(`voice.groups.kind.${id}`),
        }))}
        chosen={filters.by}
        onChange={by => onChange({ by: by ?? undefined })}
      />
      {filters.by !== 'type' && measures.length > 0 && (
        <ChoiceField
          label={t('voice.groups.measure')}
          choices={measures.map(id => ({
            id,
            label: t(`voice.groups.measureOf.${id}`),
          }))}
          chosen={measures.includes(filters.measure) ? filters.measure : null}
          onChange={measure => onChange({ measure: measure ?? undefined })}
        />
      )}
    </div>
  );
}

function Table(props: GroupsProps & { labelId: string; title: string }) {
  const { survey, data, filters, labelId, title, onChange } = props;
  const { by } = filters;
  const t = useTexts();
  const measures = measuresOf(survey.questions);
  const measure = measures.find(one => one === filters.measure) ?? measures[0];
  const heading = t(`voice.groups.column.${by}`);
  const results = data.results[by];
  if (by === 'type' || measure === undefined) {
    return results.rows.length === 0 ? (
      <p className={styles.aside}>{t(`voice.groups.none.${by}`)}</p>
    ) : (
      <GroupTable results={results} heading={heading} label={title} />
    );
  }
  const history = data.histories[by];
  return (
    <>
      {history.rows.length === 0 && (
        <p className={styles.aside}>{t(`voice.groups.none.${by}`)}</p>
      )}
      <HeatMap
        history={history}
        heading={heading}
        measure={measure}
        bar={survey.bar}
        labelId={labelId}
        onChoose={whose => {
          onChange({ whose });
          window.scrollTo({ top: 0 });
        }}
      />
      <HeatKey
        measure={measure}
        bar={survey.bar}
        minRespondents={results.wave.minRespondents}
      />
    </>
  );
}

/** Groups beside each other: over all waves, or in one. */
export function Groups(props: GroupsProps) {
  const { survey, data, filters } = props;
  const { by } = filters;
  const t = useTexts();
  const titleId = useId();
  const { wave } = data.results[by];
  const number = String(wave.number);
  const isOneWave = by === 'type' || measuresOf(survey.questions).length === 0;
  const title = isOneWave
    ? t(`voice.groups.titleOfWave.${by}`, { number })
    : t(`voice.groups.title.${by}`);
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <div className={styles.top}>
        <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
          {title}
        </Text>
        {by !== 'type' && !isOneWave && (
          <CsvButton
            label={t('voice.csv.ofHistory')}
            fileName={`footfall-survey-${survey.id}-${by}.csv`}
            ask={api => api.exportSurveyHistory(survey.id, { by })}
          />
        )}
        {isOneWave && (
          <CsvButton
            label={t('voice.csv.ofWave', { number })}
            fileName={`footfall-wave-${wave.id}-${by}.csv`}
            ask={api => api.exportWaveResults(wave.id, { by })}
          />
        )}
      </div>
      <Choices {...props} />
      <Table {...props} labelId={titleId} title={title} />
      <p className={styles.aside}>{t('voice.groups.whoSees')}</p>
    </section>
  );
}
