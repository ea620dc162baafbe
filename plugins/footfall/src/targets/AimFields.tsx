import {
  FilterOptions,
  targetScopes,
  Tier,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../forms/ChoiceField';
import { FieldRow } from '../forms/FieldRow';
import { toGroupChoices } from '../forms/toGroupChoices';
import { FieldErrors } from '../forms/useDraft';
import { useTexts } from '../translation';

type Scope = (typeof targetScopes)[number];

/** What a target is for, as a form holds it. */
export interface DraftAim {
  readonly scope: Scope;
  readonly key: string;
  readonly tier: Tier;
}

interface AimFieldsProps {
  aim: DraftAim;
  options: FilterOptions;
  errors: FieldErrors;
  onChange: (part: Partial<DraftAim>) => void;
}

// Which key is meant before one is chosen.
const firstKeys: Record<Scope, string> = {
  organisation: 'organisation',
  team: '',
  type: '',
};

function KeyField({ aim, options, errors, onChange }: AimFieldsProps) {
  const t = useTexts();
  const shared = {
    chosen: aim.key || null,
    error: errors.key,
    onChange: (key: string | null) => onChange({ key: key ?? '' }),
  };
  const fields: Record<Scope, () => JSX.Element | null> = {
    organisation: () => null,
    team: () => (
      <ChoiceField
        {...shared}
        label={t('targets.form.team')}
        choices={toGroupChoices(options)}
        searchLabel={t('targets.form.searchTeams')}
      />
    ),
    type: () => (
      <ChoiceField
        {...shared}
        label={t('targets.form.type')}
        choices={options.types
          .filter(type => type !== UNTYPED_KEY)
          .map(type => ({ id: type, label: type }))}
      />
    ),
  };
  return fields[aim.scope]();
}

/** For whom a target is, and in which environment. */
export function AimFields(props: AimFieldsProps) {
  const { aim, options, onChange } = props;
  const t = useTexts();
  return (
    <>
      <FieldRow>
        <ChoiceField
          label={t('targets.form.scope')}
          choices={targetScopes.map(id => ({
            id,
            label: t(`targets.form.scopes.${id}`),
          }))}
          chosen={aim.scope}
          onChange={scope =>
            scope !== null && onChange({ scope, key: firstKeys[scope] })
          }
        />
        <ChoiceField
          label={t('targets.form.tier')}
          choices={options.tiers.map(id => ({
            id,
            label: t(`kinds.tier.${id}`),
          }))}
          chosen={aim.tier}
          onChange={tier => tier !== null && onChange({ tier })}
        />
      </FieldRow>
      <KeyField {...props} />
    </>
  );
}
