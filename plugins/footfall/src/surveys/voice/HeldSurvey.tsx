import { Text } from '@backstage/ui';
import {
  SurveyList,
  SurveyRecord,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { useAnswer } from '../../api/useAnswer';
import { TeamBadge, TeamBadges } from '../../incidents/team/TeamBadges';
import { AnswerView } from '../../placeholders/AnswerView';
import { Dimmed } from '../../placeholders/Dimmed';
import { Loading } from '../../placeholders/Loading';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { WaveAnswers } from './answers/WaveAnswers';
import { Comments } from './comments/Comments';
import { CsvButton } from './CsvButton';
import { earlierPoint } from './earlierPoint';
import { Groups } from './Groups';
import { measuresOf } from './measures';
import {
  askForVoice,
  historyOf,
  resultOf,
  VoiceData,
  whoseOf,
} from './VoiceData';
import { VoiceFilterBar } from './VoiceFilterBar';
import { VoiceFilters } from './VoiceFilters';
import { WaveHeadline } from './WaveHeadline';
import { WaveTable } from './WaveTable';
import styles from './voice.module.css';

interface HeldSurveyProps {
  list: SurveyList;
  survey: SurveyRecord;
  wave: WaveRecord;
  filters: VoiceFilters;
  onChange: (change: Partial<VoiceFilters>) => void;
}

function Figures(props: HeldSurveyProps & { data: VoiceData }) {
  const { list, survey, wave, data, filters, onChange } = props;
  const t = useTexts();
  const history = historyOf(data, filters.whose);
  const result = resultOf(data, history);
  const { waves } = data.histories.team;
  const number = String(wave.number);
  const grouping = whoseOf(data).find(({ key }) => key === history.key);
  return (
    <>
      <section className={styles.block}>
        <div className={styles.top}>
          <div className={styles.whose}>
            <Text as="h2" variant="title-x-small" weight="bold">
              {t('voice.headline', { number, whose: history.title })}
            </Text>
            <TeamBadge teamRef={history.key} />
          </div>
          <CsvButton
            label={t('voice.csv.ofWave', { number })}
            fileName={`footfall-wave-${wave.id}.csv`}
            ask={api =>
              api.exportWaveResults(wave.id, { by: grouping?.grouping })
            }
          />
        </div>
        <WaveHeadline
          result={result}
          wave={wave}
          bar={survey.bar}
          earlier={earlierPoint(waves, history, wave.id)}
        />
      </section>
      <WaveAnswers wave={wave} result={result} />
      <WaveTable
        waves={waves}
        history={history}
        measures={measuresOf(survey.questions)}
      />
      <Groups
        survey={survey}
        data={data}
        filters={filters}
        onChange={onChange}
      />
      {list.mayReadComments && <Comments key={wave.id} wave={wave} />}
    </>
  );
}

function OneTeamOnly() {
  const t = useTexts();
  return (
    <Placeholder
      title={t('voice.oneTeam.title')}
      description={t('voice.oneTeam.description')}
    />
  );
}

/** One survey that was held, in one of its waves. */
export function HeldSurvey(props: HeldSurveyProps) {
  const { list, survey, wave, filters, onChange } = props;
  const answer = useAnswer(JSON.stringify([survey.id, wave.id]), api =>
    askForVoice(api, survey.id, wave.id),
  );
  const data = answer.status === 'ready' ? answer.value : undefined;
  const isRefused = answer.status === 'failed' && isForbidden(answer.error);
  return (
    <>
      <VoiceFilterBar
        surveys={list.surveys}
        survey={survey}
        wave={wave}
        everybody={data?.histories.team.total.title}
        groups={data ? whoseOf(data) : []}
        filters={filters}
        onChange={onChange}
      />
      {isRefused ? (
        <OneTeamOnly />
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[120, 300]} />}>
          {shown => (
            <Dimmed answer={answer}>
              <div className={styles.page}>
                <TeamBadges>
                  <Figures
                    {...props}
                    wave={shown.results.team.wave}
                    data={shown}
                  />
                </TeamBadges>
              </div>
            </Dimmed>
          )}
        </AnswerView>
      )}
    </>
  );
}
