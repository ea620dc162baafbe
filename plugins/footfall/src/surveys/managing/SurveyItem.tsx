import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, Link, Text } from '@backstage/ui';
import {
  dayOfInstant,
  FilterOptions,
  SurveyRecord,
  SurveyState,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { footfallVoiceRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import { describeAudience, describeFacts } from './describeSurvey';
import { actsOf, SurveyAction } from './SurveyAction';
import { WaveLine } from './WaveLine';
import styles from './managing.module.css';

const marks: Record<SurveyState, string> = {
  active: styles.active,
  paused: styles.paused,
  ended: styles.ended,
};

interface SurveyItemProps {
  survey: SurveyRecord;
  options: FilterOptions;
  onAct: (action: SurveyAction) => void;
}

function StateMark({ state }: { state: SurveyState }) {
  const t = useTexts();
  return (
    <span className={styles.state}>
      <span className={`${styles.mark} ${marks[state]}`} aria-hidden />
      {t(`surveyRecords.state.${state}`)}
    </span>
  );
}

function Actions({ survey, onAct }: Omit<SurveyItemProps, 'options'>) {
  const t = useTexts();
  const { title, state } = survey;
  const acts = actsOf(survey);
  const button = (kind: (typeof acts)[number] | 'edit') => (
    <Button
      key={kind}
      size="small"
      variant="secondary"
      aria-label={t(`surveyRecords.act.${kind}Of`, { title })}
      onPress={() => onAct({ kind, survey })}
    >
      {t(`surveyRecords.act.${kind}`)}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {acts.map(button)}
      {state !== 'ended' && button('edit')}
    </div>
  );
}

/** Records name those who changed them. */
function Author({ survey, options }: Omit<SurveyItemProps, 'onAct'>) {
  const t = useTexts();
  const formats = useFormats();
  const { changedAt, changedBy } = survey;
  return (
    <p className={styles.detail}>
      {t('surveyRecords.changedBy')}{' '}
      <EntityName entityRef={changedBy} isSmall />{' '}
      {t('surveyRecords.changedOn', {
        day: formats.day(dayOfInstant(Date.parse(changedAt), options.timeZone)),
      })}
    </p>
  );
}

/** A survey: what it asks of whom, how its wave stands, and what can be done. */
export function SurveyItem(props: SurveyItemProps) {
  const { survey, options } = props;
  const t = useTexts();
  const formats = useFormats();
  const voice = useRouteRef(footfallVoiceRouteRef)();
  const { id, state, title } = survey;
  return (
    <li className={styles.survey}>
      <article className={styles.text} aria-label={title}>
        <div className={styles.head}>
          <div className={styles.name}>
            <Text as="h3" variant="body-large" weight="bold">
              {title}
            </Text>
            <StateMark state={state} />
          </div>
          <Actions {...props} />
        </div>
        <p className={styles.sentence}>
          {describeAudience(survey, options, formats, t)}
        </p>
        <p className={styles.sentence}>{describeFacts(survey, formats, t)}</p>
        <WaveLine survey={survey} timeZone={options.timeZone} />
        <Author {...props} />
        {survey.waves.length > 0 && (
          <p>
            <Link
              href={`${voice}?survey=${encodeURIComponent(id)}`}
              aria-label={t('surveyRecords.resultsOf', { title })}
            >
              {t('surveyRecords.results')}
            </Link>
          </p>
        )}
      </article>
    </li>
  );
}
