import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { useFormats } from '../figures/useFormats';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallAnswerRouteRef } from '../routes';
import { SurveyCard } from '../surveys/answering/SurveyCard';
import { lastDayOf } from '../surveys/lastDayOf';
import { useTexts } from '../translation';
import styles from './widgets.module.css';

/** A survey that was answered before, with a way to say otherwise. */
function Answered(props: { survey: MySurvey }) {
  const { survey } = props;
  const t = useTexts();
  const formats = useFormats();
  const hrefOf = useRouteRef(footfallAnswerRouteRef);
  return (
    <Text as="p" variant="body-medium">
      {t('surveys.widget.answered', {
        title: survey.title,
        day: formats.day(lastDayOf(survey)),
      })}{' '}
      <Link href={hrefOf({ waveId: survey.waveId })}>
        {t('surveys.answer.change')}
      </Link>
    </Text>
  );
}

function Surveys(props: { surveys: readonly MySurvey[] }) {
  const [surveys, setSurveys] = useState(props.surveys);
  const t = useTexts();
  // What is asked stays in its place after it was answered, to be thanked for.
  const asked = props.surveys.filter(({ status }) => status === 'asked');
  const answered = props.surveys.filter(({ status }) => status === 'answered');
  return (
    <div className={styles.stack}>
      {surveys
        .filter(({ waveId }) => asked.some(one => one.waveId === waveId))
        .map(survey => (
          <SurveyCard
            key={survey.waveId}
            survey={survey}
            beginsShort
            onChanged={changed =>
              setSurveys(all =>
                all.map(one => (one.waveId === changed.waveId ? changed : one)),
              )
            }
          />
        ))}
      {answered.map(survey => (
        <Answered key={survey.waveId} survey={survey} />
      ))}
      {asked.length + answered.length === 0 && (
        <Text as="p" variant="body-medium">
          {t('surveys.widget.none')}
        </Text>
      )}
    </div>
  );
}

/** What the reader is asked, for the home page. */
export function MySurveysWidget() {
  const answer = useAnswer('my-surveys', api => api.getMySurveys());
  return (
    <FootfallPalette surface="card">
      <AnswerView answer={answer} loading={<Loading heights={[24, 80]} />}>
        {({ surveys }) => <Surveys surveys={surveys} />}
      </AnswerView>
    </FootfallPalette>
  );
}
