import {
  FilterOptions,
  MandateRecord,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../forms/ChoiceField';
import { FieldRow } from '../forms/FieldRow';
import { toGroupChoices } from '../forms/toGroupChoices';
import { FieldErrors } from '../forms/useDraft';
import { WordsField } from '../forms/WordsField';
import { useTexts } from '../translation';

type Scope = MandateRecord['scope'];

/** Which services a mandate is about; what is left open does not narrow. */
export function ScopeFields(props: {
  scope: Scope;
  options: FilterOptions;
  errors: FieldErrors;
  onChange: (part: Partial<Scope>) => void;
}) {
  const { scope, options, errors, onChange } = props;
  const t = useTexts();
  return (
    <>
      <FieldRow>
        <ChoiceField
          label={t('mandates.form.team')}
          description={t('mandates.form.teamHint')}
          noneLabel={t('mandates.form.everyTeam')}
          choices={toGroupChoices(options)}
          chosen={scope.team}
          searchLabel={t('mandates.form.searchTeams')}
          error={errors['scope.team']}
          onChange={team => onChange({ team })}
        />
        <ChoiceField
          label={t('mandates.form.tier')}
          description={t('mandates.form.tierHint')}
          noneLabel={t('mandates.form.everyTier')}
          choices={options.tiers.map(id => ({
            id,
            label: t(`kinds.tier.${id}`),
          }))}
          chosen={scope.tier}
          onChange={tier => onChange({ tier })}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          label={t('mandates.form.type')}
          description={t('mandates.form.typeHint')}
          noneLabel={t('mandates.form.everyType')}
          choices={options.types
            .filter(type => type !== UNTYPED_KEY)
            .map(type => ({ id: type, label: type }))}
          chosen={scope.type}
          onChange={type => onChange({ type })}
        />
        <WordsField
          label={t('mandates.form.tag')}
          description={t('mandates.form.tagHint')}
          words={scope.tag ?? ''}
          error={errors['scope.tag']}
          onChange={tag => onChange({ tag: tag === '' ? null : tag })}
        />
      </FieldRow>
    </>
  );
}
