import { Text } from '@backstage/ui';
import {
  GroupResult,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../../translation';
import { QuestionAnswers } from './QuestionAnswers';
import styles from './answers.module.css';

/** How often each answer of a wave was given, by question. */
export function WaveAnswers(props: { wave: WaveRecord; result: GroupResult }) {
  const { wave, result } = props;
  const t = useTexts();
  const answered = wave.questions.flatMap(question => {
    const found = result.questions.find(
      ({ questionId }) => questionId === question.id,
    );
    return found ? [{ question, result: found }] : [];
  });
  return answered.length === 0 ? null : (
    <section className={styles.answers} aria-label={t('voice.answers.title')}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('voice.answers.title')}
      </Text>
      <div className={styles.questions}>
        {answered.map(item => (
          <QuestionAnswers key={item.question.id} {...item} />
        ))}
      </div>
    </section>
  );
}
