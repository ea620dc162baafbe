import { FormEvent, useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import {
  FootfallApi,
  IncidentComment,
  incidentCommentSchema,
  IncidentDetail,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { useDraft } from '../../forms/useDraft';
import { SentencesField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import styles from '../incidents.module.css';

interface CommentFormProps {
  incident: IncidentDetail;
  onDone: (incident: IncidentDetail) => void;
}

function CommentDraft(props: CommentFormProps) {
  const { incident, onDone } = props;
  const t = useTexts();
  const form = useDraft(incidentCommentSchema, { text: '' });
  const commenting = useChange(
    (api: FootfallApi, comment: IncidentComment) =>
      api.commentOnIncident(incident.id, comment),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!commenting.isPending) {
      form.submit(commenting.submit);
    }
  };
  return (
    <form className={styles.comment} noValidate onSubmit={submit}>
      <SentencesField
        label={t('incidents.comment.label')}
        description={t('incidents.comment.hint')}
        words={form.draft.text}
        error={form.errors.text}
        onChange={text => form.change({ text })}
      />
      {commenting.refusal !== undefined && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('forms.refused')}
          description={commenting.refusal}
        />
      )}
      <div>
        <Button type="submit" isPending={commenting.isPending}>
          {t('incidents.comment.send')}
        </Button>
      </div>
    </form>
  );
}

/** Says something about an incident. What was typed stays where it is refused. */
export function CommentForm(props: CommentFormProps) {
  const { incident, onDone } = props;
  const [said, setSaid] = useState(0);
  return (
    <CommentDraft
      key={said}
      incident={incident}
      onDone={commented => {
        setSaid(count => count + 1);
        onDone(commented);
      }}
    />
  );
}
