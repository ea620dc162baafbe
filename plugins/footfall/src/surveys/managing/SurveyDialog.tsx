import { useState } from 'react';
import {
  FilterOptions,
  SurveyList,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { useTexts } from '../../translation';
import { ConfirmDialog } from './ConfirmDialog';
import { SurveyAction } from './SurveyAction';
import { SurveyDraft, toDraft } from './SurveyDraft';
import { SurveyFormDialog } from './SurveyFormDialog';

interface DialogProps {
  list: SurveyList;
  options: FilterOptions;
  /** Called with what to say once it is done. */
  onDone: (said: string) => void;
  onClose: () => void;
}

type Template = SurveyList['templates'][number];

function emptyDraft(template: Template, { today }: FilterOptions): SurveyDraft {
  return { ...toDraft(template, today), title: '', questions: [] };
}

/** Chooses what a new survey begins with. */
function TemplateField(props: {
  templates: readonly Template[];
  onChoose: (template: Template | undefined) => void;
}) {
  const { templates, onChoose } = props;
  const t = useTexts();
  const [chosen, setChosen] = useState<string | null>(templates[0].id);
  return (
    <ChoiceField
      label={t('surveyRecords.form.template')}
      noneLabel={t('surveyRecords.form.byHand')}
      choices={templates.map(({ id, title }) => ({ id, label: title }))}
      chosen={chosen}
      onChange={id => {
        setChosen(id);
        onChoose(templates.find(template => template.id === id));
      }}
    />
  );
}

function NewSurveyDialog({ list, options, onDone, onClose }: DialogProps) {
  const t = useTexts();
  const [first] = list.templates;
  return (
    <SurveyFormDialog
      title={t('surveyRecords.create')}
      about={t('surveyRecords.form.createAbout')}
      submitLabel={t('surveyRecords.form.create')}
      initial={toDraft(first, options.today)}
      options={options}
      begin={change => (
        <TemplateField
          templates={list.templates}
          onChoose={template =>
            change(
              template
                ? toDraft(template, options.today)
                : emptyDraft(first, options),
            )
          }
        />
      )}
      send={(api, survey) => api.createSurvey(survey)}
      onDone={({ title }) => onDone(t('surveyRecords.form.created', { title }))}
      onClose={onClose}
    />
  );
}

function EditDialog(props: DialogProps & { survey: SurveyRecord }) {
  const { survey, options, onDone, onClose } = props;
  const t = useTexts();
  return (
    <SurveyFormDialog
      title={t('surveyRecords.form.editTitle', { title: survey.title })}
      about={t('surveyRecords.form.editAbout')}
      submitLabel={t('surveyRecords.form.save')}
      initial={toDraft(survey, survey.startsOn)}
      options={options}
      send={(api, changed) => api.editSurvey(survey.id, changed)}
      onDone={({ title }) => onDone(t('surveyRecords.form.saved', { title }))}
      onClose={onClose}
    />
  );
}

/** The dialog of what somebody is about to do. */
export function SurveyDialog(props: DialogProps & { action: SurveyAction }) {
  const { action, ...rest } = props;
  switch (action.kind) {
    case 'create':
      return <NewSurveyDialog {...rest} />;
    case 'edit':
      return <EditDialog {...rest} survey={action.survey} />;
    default:
      return (
        <ConfirmDialog
          act={action.kind}
          survey={action.survey}
          onDone={rest.onDone}
          onClose={rest.onClose}
        />
      );
  }
}
