import { useState } from 'react';
import { Button } from '@backstage/ui';
import { SurveyComment } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../../translation';
import { ThemesForm } from './ThemesForm';
import styles from './comments.module.css';

const BEGINNING = 40;

/** What somebody wrote, as text and nothing else, and what it is about. */
export function CommentItem(props: {
  comment: SurveyComment;
  /** Themes that are in use. */
  themes: readonly string[];
  mayTag: boolean;
  onTagged: () => void;
}) {
  const { themes, mayTag, onTagged } = props;
  const t = useTexts();
  const [comment, setComment] = useState(props.comment);
  const [isEditing, setEditing] = useState(false);
  return (
    <li className={styles.comment}>
      <p className={styles.text}>{comment.text}</p>
      <div className={styles.foot}>
        <span>{comment.groupTitle ?? t('voice.comments.noGroup')}</span>
        <ul className={styles.themes} aria-label={t('voice.comments.themesOf')}>
          {comment.themes.map(theme => (
            <li key={theme}>{theme}</li>
          ))}
        </ul>
        {mayTag && !isEditing && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('voice.comments.editFor', {
              text: comment.text.slice(0, BEGINNING),
            })}
            onPress={() => setEditing(true)}
          >
            {t('voice.comments.edit')}
          </Button>
        )}
      </div>
      {isEditing && (
        <ThemesForm
          comment={comment}
          known={themes}
          onDone={tagged => {
            setComment(tagged);
            setEditing(false);
            onTagged();
          }}
          onCancel={() => setEditing(false)}
        />
      )}
    </li>
  );
}
