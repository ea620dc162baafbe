import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import {
  commentThemesSchema,
  CommentThemes,
  FootfallApi,
  SurveyComment,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../../api/useChange';
import { readList } from '../../../forms/readList';
import { WordsField } from '../../../forms/WordsField';
import { useTexts } from '../../../translation';

import styles from './comments.module.css';

/** Says what a comment is about; in the words of others, where they fit. */
export function ThemesForm(props: {
  comment: SurveyComment;
  known: readonly string[];
  onDone: (comment: SurveyComment) => void;
  onCancel: () => void;
}) {
  const { comment, known, onDone, onCancel } = props;
  const t = useTexts();
  const formId = useId();
  const [words, setWords] = useState(comment.themes.join(', '));
  const tagging = useChange(
    (api: FootfallApi, themes: CommentThemes) =>
      api.tagComment(comment.id, themes),
    onDone,
  );
  const themes = readList(words);
  const parsed = commentThemesSchema.safeParse({ themes });
  const unused = known.filter(theme => !themes.includes(theme));
  return (
    <form
      id={formId}
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (parsed.success && !tagging.isPending) {
          tagging.submit(parsed.data);
        }
      }}
    >
      <WordsField
        label={t('voice.comments.field')}
        description={t('voice.comments.fieldHint')}
        words={words}
        error={parsed.success ? undefined : t('voice.comments.fieldHint')}
        onChange={setWords}
      />
      {unused.length > 0 && (
        <div className={styles.filter}>
          {unused.map(theme => (
            <button
              key={theme}
              type="button"
              onClick={() => setWords([...themes, theme].join(', '))}
            >
              {t('voice.comments.add', { theme })}
            </button>
          ))}
        </div>
      )}
      {tagging.refusal !== undefined && (
        <p role="alert" className={styles.wrong}>
          {t('voice.comments.refused', { reason: tagging.refusal })}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" isPending={tagging.isPending}>
          {t('voice.comments.save')}
        </Button>
        <Button size="small" variant="secondary" onPress={onCancel}>
          {t('voice.comments.cancel')}
        </Button>
      </div>
    </form>
  );
}
