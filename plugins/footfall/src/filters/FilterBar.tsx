import { Select } from '@backstage/ui';
import {
  FilterOptions,
  tiers,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { AdoptionFilters } from './AdoptionFilters';
import { TeamField } from './TeamField';
import { WindowField } from './WindowField';
import styles from './FilterBar.module.css';

const EVERY = 'every';

interface FilterBarProps {
  filters: AdoptionFilters;
  options: FilterOptions;
  onChange: (change: Partial<AdoptionFilters>) => void;
  /** Left out where the screen is about one team. */
  hasTeam?: boolean;
}

function TypeField({ filters, options, onChange }: FilterBarProps) {
  const t = useTexts();
  const types = [
    { id: EVERY, label: t('adoption.filters.everyType') },
    ...options.types
      .filter(type => type !== UNTYPED_KEY)
      .map(type => ({ id: type, label: type })),
    { id: UNTYPED_KEY, label: t('adoption.filters.untyped') },
  ];
  return (
    <Select
      aria-label={t('adoption.filters.type')}
      options={types}
      value={filters.type ?? EVERY}
      onChange={key =>
        onChange({ type: key === EVERY ? undefined : String(key) })
      }
    />
  );
}

/** Chooses what a screen shows. The choice lives in the address. */
export function FilterBar(props: FilterBarProps) {
  const { filters, options, onChange, hasTeam = true } = props;
  const t = useTexts();
  const offered = tiers.filter(
    tier => options.tiers.includes(tier) || tier === filters.tier,
  );
  return (
    <div
      className={styles.bar}
      role="group"
      aria-label={t('adoption.filters.label')}
    >
      <WindowField
        window={filters.window}
        today={options.today}
        onChange={window => onChange({ window })}
      />
      <Select
        aria-label={t('adoption.filters.tier')}
        options={offered.map(id => ({ id, label: t(`kinds.tier.${id}`) }))}
        value={filters.tier}
        onChange={key =>
          onChange({ tier: tiers.find(tier => tier === key) ?? 'production' })
        }
      />
      {hasTeam && (
        <TeamField
          team={filters.team}
          options={options}
          onChange={team => onChange({ team })}
        />
      )}
      <TypeField {...props} />
    </div>
  );
}
