import {
  BudgetRecord,
  dayOfInstant,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { FittingTable } from '../../tables/FittingTable';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { useMonthName } from '../overview/useMonthName';
import styles from '../costs.module.css';

/** What a budget was before, on demand. */
export function BudgetHistory(props: {
  budget: BudgetRecord;
  timeZone: string;
}) {
  const { budget, timeZone } = props;
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const nameOf = useMonthName();
  return budget.history.length === 0 ? null : (
    <details className={styles.fold}>
      <summary>{t('costs.budgets.history')}</summary>
      <FittingTable
        label={t('costs.budgets.historyOf', { team: budget.teamTitle })}
        items={budget.history}
        keyOf={({ from, setAt }) => `${from} ${setAt}`}
        columns={[
          {
            id: 'from',
            label: t('costs.budgets.from'),
            cell: ({ from }) => nameOf(from),
          },
          {
            id: 'monthly',
            label: t('costs.budgets.monthly'),
            isNumber: true,
            cell: ({ monthly }) =>
              monthly === null
                ? t('costs.budgets.ended')
                : money.exact(monthly),
          },
          {
            id: 'owner',
            label: t('costs.budgets.owner'),
            cell: ({ ownerRef }) => <EntityName entityRef={ownerRef} />,
          },
          {
            id: 'setBy',
            label: t('costs.budgets.setBy'),
            cell: ({ setBy }) => <EntityName entityRef={setBy} />,
          },
          {
            id: 'setAt',
            label: t('costs.budgets.setAt'),
            cell: ({ setAt }) =>
              formats.day(dayOfInstant(Date.parse(setAt), timeZone)),
          },
        ]}
      />
    </details>
  );
}
