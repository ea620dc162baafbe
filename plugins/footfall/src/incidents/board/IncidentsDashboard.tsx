import { Button, Text, useBreakpoint } from '@backstage/ui';
import {
  FilterOptions,
  IncidentList,
} from '@footfall/backstage-plugin-footfall-common';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { IncidentBoard } from './IncidentBoard';
import { IncidentFigures } from './IncidentFigures';
import { IncidentFilterBar } from './IncidentFilterBar';
import { attendTo } from './IncidentFilters';
import { useIncidentFilters } from './useIncidentFilters';
import styles from '../incidents.module.css';

interface IncidentsDashboardProps {
  list: IncidentList;
  options: FilterOptions;
  onMoved: () => void;
}

function NoIncidents() {
  const t = useTexts();
  return (
    <Placeholder
      title={t('incidents.empty.title')}
      description={t('incidents.empty.description')}
    />
  );
}

/** Every incident that the reader may see, by state. */
export function IncidentsDashboard(props: IncidentsDashboardProps) {
  const { list, options, onMoved } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('md');
  const { filters, setFilters } = useIncidentFilters();
  const shown = attendTo(list.incidents, filters.attention);
  const isFiltered =
    filters.team !== undefined || filters.attention !== undefined;
  if (list.incidents.length === 0 && !isFiltered) {
    return <NoIncidents />;
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Text as="p" variant="body-medium" className={styles.about}>
          {isNarrow ? t('incidents.aboutNarrow') : t('incidents.about')}
        </Text>
        <IncidentFilterBar
          filters={filters}
          options={options}
          onChange={setFilters}
        />
      </div>
      <IncidentFigures figures={list.figures} />
      <IncidentBoard
        incidents={shown}
        nothing={
          <Placeholder title={t('incidents.filtered.title')} description="">
            <Button
              variant="secondary"
              onPress={() =>
                setFilters({ team: undefined, attention: undefined })
              }
            >
              {t('incidents.filtered.reset')}
            </Button>
          </Placeholder>
        }
        onMoved={onMoved}
      />
    </div>
  );
}
