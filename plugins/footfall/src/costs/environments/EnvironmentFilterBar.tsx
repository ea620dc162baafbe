import {
  FilterOptions,
  tiers,
} from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { useTexts } from '../../translation';
import {
  EnvironmentFilters,
  FORGOTTEN,
  MINE,
  stateChoices,
} from './EnvironmentFilters';
import { useServiceChoices } from './useServiceChoices';
import styles from '../costs.module.css';

/** Narrows the environments. */
export function EnvironmentFilterBar(props: {
  filters: EnvironmentFilters;
  options: FilterOptions;
  /** The refs of the services that can be chosen. */
  services: readonly string[];
  onChange: (change: Partial<EnvironmentFilters>) => void;
  /** Left out where the screen is about one team. */
  hasTeam?: boolean;
}) {
  const { filters, hasTeam = true, options, services, onChange } = props;
  const t = useTexts();
  const serviceChoices = useServiceChoices(services, filters.service);
  return (
    <div
      role="group"
      aria-label={t('costs.filter.label')}
      className={styles.filters}
    >
      {hasTeam && (
        <ChoiceField
          label={t('costs.filter.team')}
          noneLabel={t('costs.filter.everyTeam')}
          searchLabel={t('costs.filter.searchTeams')}
          choices={[
            { id: MINE, label: t('costs.filter.mine') },
            ...toGroupChoices(options),
          ]}
          chosen={filters.team ?? null}
          onChange={team => onChange({ team: team ?? undefined })}
        />
      )}
      <ChoiceField
        label={t('costs.filter.service')}
        noneLabel={t('costs.filter.everyService')}
        searchLabel={t('costs.filter.searchServices')}
        choices={serviceChoices}
        chosen={filters.service ?? null}
        onChange={service => onChange({ service: service ?? undefined })}
      />
      <ChoiceField
        label={t('costs.filter.state')}
        noneLabel={t('costs.filter.everyState')}
        choices={stateChoices.map(id => ({
          id,
          label:
            id === FORGOTTEN
              ? t('costs.filter.forgotten')
              : t(`costs.state.${id}`),
        }))}
        chosen={filters.state ?? null}
        onChange={state => onChange({ state: state ?? undefined })}
      />
      <ChoiceField
        label={t('costs.filter.tier')}
        noneLabel={t('costs.filter.everyTier')}
        choices={tiers.map(id => ({ id, label: t(`kinds.tier.${id}`) }))}
        chosen={filters.tier ?? null}
        onChange={tier => onChange({ tier: tier ?? undefined })}
      />
    </div>
  );
}
