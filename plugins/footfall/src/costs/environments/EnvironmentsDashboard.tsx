import { Button, Text } from '@backstage/ui';
import {
  EnvironmentList,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { Placeholder } from '../../placeholders/Placeholder';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { useTexts } from '../../translation';
import { SavingsLine } from '../overview/SavingsLine';
import { EnvironmentFilterBar } from './EnvironmentFilterBar';
import {
  everyEnvironment,
  filterEnvironments,
  joinCsv,
  narrowsEnvironments,
  servicesIn,
  toExportQueries,
} from './EnvironmentFilters';
import { Environments } from './Environments';
import { useEnvironmentFilters } from './useEnvironmentFilters';
import styles from '../costs.module.css';

function Heading(props: { shown: number; total: number }) {
  const { shown, total } = props;
  const t = useTexts();
  const formats = useFormats();
  const { filters } = useEnvironmentFilters();
  return (
    <div className={styles.top}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {shown === total
          ? t('costs.environments.caption', { count: total })
          : t('costs.environments.captionOf', {
              shown: formats.count(shown),
              total: formats.count(total),
            })}
      </Text>
      <CsvButton
        label={t('costs.environments.csv')}
        fileName="footfall-environments.csv"
        ask={async api =>
          joinCsv(
            await Promise.all(
              toExportQueries(filters).map(query =>
                api.costs.exportEnvironments(query),
              ),
            ),
          )
        }
      />
    </div>
  );
}

/** Every environment that the filters of the address leave. */
export function EnvironmentsDashboard(props: {
  list: EnvironmentList;
  options: FilterOptions;
  onChanged: () => void;
}) {
  const { list, options, onChanged } = props;
  const t = useTexts();
  const { filters, setFilters } = useEnvironmentFilters();
  const { service, team } = filters;
  const shown = filterEnvironments(list.environments, filters);
  if (list.environments.length === 0 && !narrowsEnvironments(filters)) {
    return (
      <Placeholder
        title={t('costs.environments.empty.title')}
        description={t('costs.environments.empty.description')}
      />
    );
  }
  return (
    <>
      <div className={styles.top}>
        <SavingsLine savings={list.savings} filters={{ team, service }} />
        <EnvironmentFilterBar
          filters={filters}
          options={options}
          services={servicesIn(list.environments)}
          onChange={setFilters}
        />
      </div>
      {list.policy.isDryRun && (
        <p className={styles.notice}>{t('costs.shutDown.dryRun')}</p>
      )}
      <Environments
        environments={shown}
        policy={list.policy}
        at={options}
        heading={
          <Heading shown={shown.length} total={list.environments.length} />
        }
        nothing={
          <Placeholder
            title={t('costs.environments.filtered.title')}
            description={t('costs.environments.filtered.description')}
          >
            <Button
              variant="secondary"
              onPress={() => setFilters(everyEnvironment)}
            >
              {t('costs.environments.filtered.reset')}
            </Button>
          </Placeholder>
        }
        onChanged={onChanged}
      />
    </>
  );
}
