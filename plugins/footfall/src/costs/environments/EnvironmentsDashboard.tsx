import { Button, Text } from '@backstage/ui';
import {
  EnvironmentList,
  FilterOptions,
  savingsOf,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { Placeholder } from '../../placeholders/Placeholder';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { useTexts } from '../../translation';
import { SavingsLine } from '../overview/SavingsLine';
import { EnvironmentFilterBar } from './EnvironmentFilterBar';
import {
  environmentsOf,
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

/** Stands where no environment is left, with a way out where filters are why. */
function Nothing(props: { isNarrowed: boolean }) {
  const t = useTexts();
  const { setFilters } = useEnvironmentFilters();
  return props.isNarrowed ? (
    <Placeholder
      title={t('costs.environments.filtered.title')}
      description={t('costs.environments.filtered.description')}
    >
      <Button variant="secondary" onPress={() => setFilters(everyEnvironment)}>
        {t('costs.environments.filtered.reset')}
      </Button>
    </Placeholder>
  ) : (
    <Placeholder
      title={t('costs.environments.empty.title')}
      description={t('costs.environments.empty.description')}
    />
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
  const all = environmentsOf(list.environments, service);
  const shown = filterEnvironments(all, filters);
  const isNarrowed = narrowsEnvironments(filters);
  const isAnyKnown = list.environments.length > 0 || isNarrowed;
  return (
    <>
      {isAnyKnown && (
        <div className={styles.top}>
          <SavingsLine savings={savingsOf(all)} filters={{ team, service }} />
          <EnvironmentFilterBar
            filters={filters}
            options={options}
            services={servicesIn(list.environments)}
            onChange={setFilters}
          />
        </div>
      )}
      {isAnyKnown && list.policy.isDryRun && (
        <p className={styles.notice}>{t('costs.shutDown.dryRun')}</p>
      )}
      <Environments
        environments={shown}
        policy={list.policy}
        at={options}
        heading={
          isAnyKnown && <Heading shown={shown.length} total={all.length} />
        }
        nothing={<Nothing isNarrowed={isNarrowed} />}
        onChanged={onChanged}
      />
    </>
  );
}
