import { useParams } from 'react-router-dom';
import { isNotFound } from '../api/isNotFound';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Placeholder } from '../placeholders/Placeholder';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { RunRating } from './RunRating';
import { useRating } from './useRating';

/** Asks about one run, for those who left its page: notifications lead here. */
export function RatePage() {
  const t = useTexts();
  const { taskId = '' } = useParams();
  const rating = useRating(taskId);
  const { answer } = rating;
  return (
    <Frame title={t('ratings.page.title')} tab={null}>
      {answer.status === 'failed' && isNotFound(answer.error) ? (
        <Placeholder
          title={t('ratings.page.missing.title')}
          description={t('ratings.page.missing.description')}
        />
      ) : (
        <AnswerView answer={answer} loading={<Loading heights={[32, 120]} />}>
          {question => (
            <RunRating key={taskId} question={question} rating={rating} />
          )}
        </AnswerView>
      )}
    </Frame>
  );
}
