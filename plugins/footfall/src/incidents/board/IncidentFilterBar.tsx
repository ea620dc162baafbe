import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { ChoiceField } from '../../forms/ChoiceField';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { useTexts } from '../../translation';
import { incidentAttentions, IncidentFilters } from './IncidentFilters';
import styles from '../incidents.module.css';

/** Narrows the board. */
export function IncidentFilterBar(props: {
  filters: IncidentFilters;
  options: FilterOptions;
  onChange: (change: Partial<IncidentFilters>) => void;
}) {
  const { filters, options, onChange } = props;
  const t = useTexts();
  return (
    <div className={styles.filters}>
      <ChoiceField
        label={t('incidents.filter.team')}
        noneLabel={t('incidents.filter.everyTeam')}
        searchLabel={t('incidents.filter.searchTeams')}
        choices={toGroupChoices(options)}
        chosen={filters.team ?? null}
        onChange={team => onChange({ team: team ?? undefined })}
      />
      <ChoiceField
        label={t('incidents.filter.attention')}
        noneLabel={t('incidents.filter.everything')}
        choices={incidentAttentions.map(id => ({
          id,
          label: t(`incidents.filter.${id}`),
        }))}
        chosen={filters.attention ?? null}
        onChange={attention => onChange({ attention: attention ?? undefined })}
      />
    </div>
  );
}
