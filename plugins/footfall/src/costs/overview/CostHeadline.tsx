import { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import {
  BudgetList,
  EnvironmentList,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import { countBudgets } from './countBudgets';
import { runningMonthOf } from './runningMonthOf';
import { useForgottenHref } from './SavingsLine';
import { useMonthName } from './useMonthName';
import styles from '../costs.module.css';

function Figure(props: { number: string; name: string; children?: ReactNode }) {
  return (
    <div className={styles.figure}>
      <div className={styles.headNumber}>{props.number}</div>
      <div className={styles.headName}>{props.name}</div>
      <div className={styles.detail}>{props.children}</div>
    </div>
  );
}

function MonthFigure(props: { costs: TeamCosts }) {
  const { month, otherCurrencies, teams, total, unknown } = runningMonthOf(
    props.costs,
  );
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const nameOf = useMonthName();
  return (
    <Figure
      number={words.together(
        total ? [total] : [],
        unknown > 0 || otherCurrencies.length > 0,
      )}
      name={t('costs.headline.month', { month: nameOf(month) })}
    >
      <p>{t('costs.headline.monthNote', { count: teams })}</p>
      {unknown > 0 && (
        <p>{t('costs.headline.monthUnknown', { count: unknown })}</p>
      )}
      {otherCurrencies.length > 0 && (
        <p>
          {t('costs.headline.monthCurrencies', {
            currencies: formats.list(otherCurrencies),
          })}
        </p>
      )}
    </Figure>
  );
}

function SavingsFigure(props: { savings: EnvironmentList['savings'] }) {
  const { environments, monthly, unknown } = props.savings;
  const t = useTexts();
  const words = useCostWords();
  const href = useForgottenHref();
  return (
    <Figure
      number={words.together(monthly, unknown > 0)}
      name={
        environments === 0
          ? t('costs.headline.savingsNone')
          : t('costs.headline.savings')
      }
    >
      {environments === 0 ? (
        <p>{t('costs.headline.savingsAbout')}</p>
      ) : (
        <p>
          <Link href={href} variant="body-small">
            {t('costs.headline.savingsOf', { count: environments })}
          </Link>
        </p>
      )}
      {unknown > 0 && (
        <p>{t('costs.headline.savingsUnknown', { count: unknown })}</p>
      )}
    </Figure>
  );
}

function BudgetsFigure(props: { list: BudgetList; month: string }) {
  const { list, month } = props;
  const { near, over, total, unknown } = countBudgets(list, month);
  const t = useTexts();
  const formats = useFormats();
  return total === 0 ? (
    <Figure
      number={t('figures.none')}
      name={
        list.budgets.length === 0
          ? t('costs.headline.budgetsNone')
          : t('costs.headline.budgetsLater')
      }
    />
  ) : (
    <Figure
      number={formats.count(over)}
      name={t('costs.headline.budgets', { count: total })}
    >
      {near > 0 && <p>{t('costs.headline.budgetsNear', { count: near })}</p>}
      {unknown > 0 && (
        <p>{t('costs.headline.budgetsUnknown', { count: unknown })}</p>
      )}
    </Figure>
  );
}

/** What the month costs, what of it could be saved, and whose budget it breaks. */
export function CostHeadline(props: {
  costs: TeamCosts;
  savings: EnvironmentList['savings'];
  budgets: BudgetList;
}) {
  const t = useTexts();
  return (
    <section aria-label={t('costs.headline.label')} className={styles.headline}>
      <MonthFigure costs={props.costs} />
      <SavingsFigure savings={props.savings} />
      <BudgetsFigure
        list={props.budgets}
        month={runningMonthOf(props.costs).month}
      />
    </section>
  );
}
