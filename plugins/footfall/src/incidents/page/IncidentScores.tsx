import { Text } from '@backstage/ui';
import {
  IncidentDetail,
  IncidentScoreReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { describeBasis, describeScore } from '../describeIncident';
import styles from '../incidents.module.css';

function Score(props: { title: string; score: IncidentScoreReport }) {
  const { title, score } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <li className={styles.figure}>
      <span className={styles.detail}>{title}</span>
      <span className={styles.big}>{describeScore(score, t)}</span>
      <span>
        {score.isBelow
          ? t('incidents.score.below')
          : t('incidents.score.above')}
      </span>
      <span className={styles.detail}>{describeBasis(score, formats, t)}</span>
    </li>
  );
}

/** The score that opened it, the one that it is about now, and its proof. */
export function IncidentScores(props: { incident: IncidentDetail }) {
  const { proof, resolvedAt, score, timeline } = props.incident;
  const t = useTexts();
  const opened = timeline.find(({ what }) => what.kind === 'opened')?.what;
  const first = opened?.kind === 'opened' ? opened.score : score;
  const outlook =
    resolvedAt === null
      ? t('incidents.score.stillOpen')
      : t('incidents.score.notYet');
  return (
    <section aria-label={t('incidents.page.scores')} className={styles.block}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('incidents.page.scores')}
      </Text>
      <ul className={styles.figures}>
        <Score title={t('incidents.score.first')} score={first} />
        {first.waveNumber !== score.waveNumber && (
          <Score title={t('incidents.score.now')} score={score} />
        )}
        {proof && <Score title={t('incidents.score.proof')} score={proof} />}
      </ul>
      <p>
        {proof
          ? t('incidents.score.helped', {
              score: describeScore(proof, t),
              number: String(proof.waveNumber),
            })
          : outlook}
      </p>
    </section>
  );
}
