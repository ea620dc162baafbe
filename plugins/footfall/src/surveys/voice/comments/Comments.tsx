import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  SurveyComment,
  SurveyComments,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useRefreshableAnswer } from '../../../api/useRefreshableAnswer';
import { FocusKeepingSection } from '../../../focus/FocusKeepingSection';
import { AnswerView } from '../../../placeholders/AnswerView';
import { Loading } from '../../../placeholders/Loading';
import { useTexts } from '../../../translation';
import { CommentItem } from './CommentItem';
import { ThemeFilter } from './ThemeFilter';
import styles from './comments.module.css';

const AT_ONCE = 20;

interface CommentsProps {
  wave: WaveRecord;
}

function CommentList(props: {
  comments: readonly SurveyComment[];
  themes: readonly string[];
  mayTag: boolean;
  onTagged: () => void;
}) {
  const { comments, ...rest } = props;
  const t = useTexts();
  const [limit, setLimit] = useState(AT_ONCE);
  const more = comments.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {comments.slice(0, limit).map(comment => (
          <CommentItem key={comment.id} comment={comment} {...rest} />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button variant="secondary" onPress={() => setLimit(limit + AT_ONCE)}>
            {t('voice.comments.more', { count: Math.min(more, AT_ONCE) })}
          </Button>
        </div>
      )}
    </>
  );
}

function ShownComments(
  props: CommentsProps & { found: SurveyComments; onTagged: () => void },
) {
  const { wave, found, onTagged } = props;
  const { comments, mayTag, themes } = found;
  const t = useTexts();
  const [theme, setTheme] = useState<string>();
  // A theme that nothing has any more, filters nothing.
  const chosen = themes.find(known => known.theme === theme)?.theme;
  const shown = comments.filter(
    comment => chosen === undefined || comment.themes.includes(chosen),
  );
  const asked = wave.questions.filter(({ id }) =>
    shown.some(({ questionId }) => questionId === id),
  );
  return (
    <>
      <p className={styles.aside}>{t('voice.comments.about')}</p>
      <ThemeFilter
        themes={themes}
        total={comments.length}
        chosen={chosen}
        onChoose={setTheme}
      />
      {asked.map(question => (
        <div key={question.id} className={styles.question}>
          <Text as="h3" variant="body-medium" weight="bold">
            {question.text}
          </Text>
          <CommentList
            key={chosen}
            comments={shown.filter(
              ({ questionId }) => questionId === question.id,
            )}
            themes={themes.map(known => known.theme)}
            mayTag={mayTag}
            onTagged={onTagged}
          />
        </div>
      ))}
    </>
  );
}

/** What people wrote in a wave, for those who may read it. */
export function Comments({ wave }: CommentsProps) {
  const t = useTexts();
  const { answer, refresh } = useRefreshableAnswer(`comments ${wave.id}`, api =>
    api.getSurveyComments(wave.id),
  );
  const title = t('voice.comments.title', { number: String(wave.number) });
  if (!wave.questions.some(({ kind }) => kind === 'text')) {
    return null;
  }
  return (
    <FocusKeepingSection label={title} className={styles.comments}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <AnswerView answer={answer} loading={<Loading heights={[60, 60]} />}>
        {found =>
          found.status === 'shown' ? (
            <ShownComments wave={wave} found={found} onTagged={refresh} />
          ) : (
            <p className={styles.aside}>
              {found.status === 'too-few-answers'
                ? t('voice.comments.tooFew')
                : t(`voice.status.${found.status}.meaning`)}
            </p>
          )
        }
      </AnswerView>
    </FocusKeepingSection>
  );
}
