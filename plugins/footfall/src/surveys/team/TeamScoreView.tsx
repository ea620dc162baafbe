import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { IncidentBadge } from '../../incidents/IncidentBadge';
import { footfallVoiceRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import { lastDayOf } from '../lastDayOf';
import { usualVoice, writeVoiceFilters } from '../voice/VoiceFilters';
import { WaveHeadline } from '../voice/WaveHeadline';
import { TeamScore } from './TeamVoiceData';
import styles from '../voice/voice.module.css';

/** All answers of a wave, on the page where others are beside them. */
function AllAnswersLink({ survey, wave, result }: TeamScore) {
  const t = useTexts();
  const voice = useRouteRef(footfallVoiceRouteRef)();
  const params = writeVoiceFilters(
    { ...usualVoice, survey: survey.id, wave: wave.id, whose: result.key },
    new URLSearchParams(),
  );
  return <Link href={`${voice}?${params}`}>{t('voice.team.all')}</Link>;
}

/** What the group answered that a team is counted in, named as that. */
function HolderScore({ holder, survey, wave }: TeamScore) {
  const t = useTexts();
  return holder ? (
    <div className={styles.block}>
      <Text as="h3" variant="body-large" weight="bold">
        {t('voice.team.holder', { title: holder.title })}
      </Text>
      <WaveHeadline
        result={holder}
        wave={wave}
        bar={survey.bar}
        earlier={undefined}
      />
    </div>
  ) : null;
}

/** What a team said in the last wave of a survey, with its incident beside it. */
export function TeamScoreView(props: {
  score: TeamScore;
  incident: IncidentSummary | undefined;
}) {
  const { score, incident } = props;
  const { survey, wave, result, earlier, openWave } = score;
  const t = useTexts();
  const formats = useFormats();
  const titleId = useId();
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <div className={styles.top}>
        <div className={styles.whose}>
          <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
            {t('voice.team.headline', {
              survey: survey.title,
              number: String(wave.number),
            })}
          </Text>
          {incident && <IncidentBadge incident={incident} />}
        </div>
        <AllAnswersLink {...score} />
      </div>
      <p className={styles.aside}>
        {t('voice.team.asked', {
          from: formats.day(wave.opensOn),
          last: formats.day(lastDayOf(wave)),
        })}{' '}
        {openWave &&
          t('voice.team.openWave', {
            number: String(openWave.number),
            day: formats.day(lastDayOf(openWave)),
          })}
      </p>
      <WaveHeadline
        result={result}
        wave={wave}
        bar={survey.bar}
        earlier={earlier}
      />
      <HolderScore {...score} />
    </section>
  );
}
