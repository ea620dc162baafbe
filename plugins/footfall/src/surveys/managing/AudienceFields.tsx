import { Button } from '@backstage/ui';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { FieldRow } from '../../forms/FieldRow';
import { PercentField } from '../../forms/PercentField';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { FieldErrors } from '../../forms/useDraft';
import { WordsField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { SurveyDraft } from './SurveyDraft';
import styles from './managing.module.css';

interface AudienceFieldsProps {
  draft: SurveyDraft;
  options: FilterOptions;
  errors: FieldErrors;
  onChange: (part: Partial<SurveyDraft>) => void;
}

function ChosenTeams({ draft, options, onChange }: AudienceFieldsProps) {
  const t = useTexts();
  const titleOf = (ref: string) =>
    options.teams.find(team => team.ref === ref)?.title ?? ref;
  return draft.teams.length === 0 ? null : (
    <ul className={styles.chosen}>
      {draft.teams.map(ref => (
        <li key={ref}>
          <span>{titleOf(ref)}</span>
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('surveyRecords.form.removeTeam', {
              title: titleOf(ref),
            })}
            onPress={() =>
              onChange({ teams: draft.teams.filter(team => team !== ref) })
            }
          >
            {t('surveyRecords.form.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Who is asked; what is left open does not narrow. */
export function AudienceFields(props: AudienceFieldsProps) {
  const { draft, options, errors, onChange } = props;
  const t = useTexts();
  const choices = toGroupChoices(options).filter(
    ({ id }) => !draft.teams.includes(id),
  );
  return (
    <fieldset className={styles.group}>
      <legend>{t('surveyRecords.form.audience')}</legend>
      <ChoiceField
        label={t('surveyRecords.form.addTeam')}
        noneLabel={
          draft.teams.length === 0
            ? t('surveyRecords.form.everybody')
            : t('surveyRecords.form.oneMore')
        }
        searchLabel={t('surveyRecords.form.searchTeams')}
        choices={choices}
        chosen={null}
        onChange={team =>
          team !== null && onChange({ teams: [...draft.teams, team] })
        }
      />
      <ChosenTeams {...props} />
      <FieldRow>
        <WordsField
          label={t('surveyRecords.form.groupTypes')}
          description={t('surveyRecords.form.groupTypesHint')}
          words={draft.groupTypes}
          onChange={groupTypes => onChange({ groupTypes })}
        />
        <PercentField
          label={t('surveyRecords.form.share')}
          description={t('surveyRecords.form.shareHint')}
          percent={draft.sharePercent}
          error={errors['audience.share']}
          onChange={sharePercent => onChange({ sharePercent })}
        />
      </FieldRow>
    </fieldset>
  );
}
