import {
  BudgetList,
  EnvironmentList,
  FilterOptions,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { Budgets } from '../budgets/Budgets';
import { CostHeadline } from './CostHeadline';
import { CostOverTime } from './CostOverTime';
import styles from '../costs.module.css';

/** The month in three figures, how it came to it, and the budgets. */
export function CostsOverview(props: {
  costs: TeamCosts;
  savings: EnvironmentList['savings'];
  budgets: BudgetList;
  options: FilterOptions;
  onChanged: () => void;
}) {
  const { budgets, costs, onChanged, options, savings } = props;
  const t = useTexts();
  return (
    <>
      {costs.teams.length === 0 ? (
        <Placeholder
          title={t('costs.overTime.empty.title')}
          description={t('costs.overTime.empty.description')}
        />
      ) : (
        <div className={styles.page}>
          <CostHeadline costs={costs} savings={savings} budgets={budgets} />
          <CostOverTime costs={costs} />
        </div>
      )}
      <Budgets
        list={budgets}
        currency={costs.currency}
        options={options}
        onChanged={onChanged}
      />
    </>
  );
}
