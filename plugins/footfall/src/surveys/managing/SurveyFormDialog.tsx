import { ReactNode } from 'react';
import {
  FilterOptions,
  FootfallApi,
  NewSurvey,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { FormDialog } from '../../forms/FormDialog';
import { useDraft } from '../../forms/useDraft';
import { WordsField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { AudienceFields } from './AudienceFields';
import { BarFields } from './BarFields';
import { QuestionFields } from './QuestionFields';
import { SurveyDraft, surveyDraftSchema } from './SurveyDraft';
import { TimeFields } from './TimeFields';

/** What a survey is, whether it is new or changed. */
export function SurveyFormDialog(props: {
  title: string;
  about: string;
  submitLabel: string;
  initial: SurveyDraft;
  options: FilterOptions;
  /** What stands before the fields. */
  begin?: (change: (draft: SurveyDraft) => void) => ReactNode;
  send: (api: FootfallApi, survey: NewSurvey) => Promise<SurveyRecord>;
  onDone: (survey: SurveyRecord) => void;
  onClose: () => void;
}) {
  const { title, about, submitLabel, initial, options, begin, send } = props;
  const { onDone, onClose } = props;
  const t = useTexts();
  const form = useDraft(surveyDraftSchema, initial);
  const { draft, errors, change } = form;
  const sending = useChange(send, onDone);
  const fields = { draft, errors, onChange: change };
  return (
    <FormDialog
      title={title}
      description={about}
      submitLabel={submitLabel}
      isPending={sending.isPending}
      refusal={sending.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(sending.submit)}
      onClose={onClose}
    >
      {begin?.(change)}
      <WordsField
        label={t('surveyRecords.form.title')}
        description={t('surveyRecords.form.titleHint')}
        isRequired
        words={draft.title}
        error={errors.title}
        onChange={words => change({ title: words })}
      />
      <QuestionFields
        questions={draft.questions}
        errors={errors}
        onChange={questions => change({ questions })}
      />
      <AudienceFields {...fields} options={options} />
      <TimeFields {...fields} />
      <BarFields {...fields} />
    </FormDialog>
  );
}
