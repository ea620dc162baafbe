import { Text } from '@backstage/ui';
import {
  SurveyList,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { HeldSurvey } from './HeldSurvey';
import { useVoiceFilters } from './useVoiceFilters';
import { VoiceFilterBar } from './VoiceFilterBar';
import styles from './voice.module.css';

function NotHeldYet({ survey }: { survey: SurveyRecord }) {
  const t = useTexts();
  const formats = useFormats();
  const { nextWave } = survey;
  return (
    <Placeholder
      title={t('voice.empty.noWave')}
      description={
        nextWave
          ? t('voice.empty.noWaveDescription', {
              day: formats.day(nextWave.opensOn),
            })
          : t('voice.empty.noWavePlanned')
      }
    />
  );
}

/** What people answered; the address says in which survey and wave. */
export function VoiceDashboard(props: { list: SurveyList }) {
  const { list } = props;
  const t = useTexts();
  const { filters, setFilters } = useVoiceFilters();
  const { surveys } = list;
  const survey =
    surveys.find(({ id }) => id === filters.survey) ??
    surveys.find(({ waves }) => waves.length > 0) ??
    surveys[0];
  if (!survey) {
    return (
      <Placeholder
        title={t('voice.empty.title')}
        description={t('voice.empty.description')}
      />
    );
  }
  const wave =
    survey.waves.find(({ id }) => id === filters.wave) ??
    survey.waves.find(({ state }) => state === 'closed') ??
    survey.waves[0];

  return (
    <div className={styles.page}>
      <Text as="p" variant="body-medium" className={styles.about}>
        {t('voice.about')}
      </Text>
      {wave ? (
        <HeldSurvey
          key={survey.id}
          list={list}
          survey={survey}
          wave={wave}
          filters={filters}
          onChange={setFilters}
        />
      ) : (
        <>
          <VoiceFilterBar
            surveys={surveys}
            survey={survey}
            wave={undefined}
            everybody={undefined}
            groups={[]}
            filters={filters}
            onChange={setFilters}
          />
          <NotHeldYet survey={survey} />
        </>
      )}
    </div>
  );
}
