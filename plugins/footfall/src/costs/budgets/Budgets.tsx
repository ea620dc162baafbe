import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  BudgetList,
  BudgetRecord,
  FilterOptions,
  monthOfDay,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { Placeholder } from '../../placeholders/Placeholder';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { useMonthName } from '../overview/useMonthName';
import { BudgetDialog } from './BudgetDialog';
import { BudgetItem } from './BudgetItem';
import { EndBudgetDialog } from './EndBudgetDialog';
import { orderBudgets } from './orderBudgets';
import styles from '../costs.module.css';

type Action =
  | { readonly kind: 'set'; readonly budget: BudgetRecord | undefined }
  | { readonly kind: 'end'; readonly budget: BudgetRecord };

interface BudgetsProps {
  list: BudgetList;
  /** What amounts are told in here, for the first budget. */
  currency: string | null;
  options: FilterOptions;
  /** Where it is about one Group. */
  teamRef?: string;
  onChanged: () => void;
}

function BudgetDialogs(
  props: BudgetsProps & {
    action: Action;
    onDone: (said: string) => void;
    onClose: () => void;
  },
) {
  const { action, currency, list, onClose, onDone, options, teamRef } = props;
  const t = useTexts();
  const money = useMoney();
  const nameOf = useMonthName();
  const { budget } = action;
  return action.kind === 'end' ? (
    <EndBudgetDialog
      budget={action.budget}
      onDone={() =>
        onDone(t('costs.budgets.end.done', { team: action.budget.teamTitle }))
      }
      onClose={onClose}
    />
  ) : (
    <BudgetDialog
      budget={budget}
      teamRef={teamRef}
      currency={currency ?? list.budgets.at(0)?.monthly.currency ?? ''}
      mayChangeOf={list.mayChangeOf}
      options={options}
      onDone={({ from, monthly, teamTitle }) => {
        const set = { team: teamTitle, amount: money.exact(monthly) };
        onDone(
          from === monthOfDay(options.today)
            ? t('costs.budgets.form.done', set)
            : t('costs.budgets.form.doneFrom', { ...set, month: nameOf(from) }),
        );
      }}
      onClose={onClose}
    />
  );
}

/** Whether a budget may be set: of the Group that this is about, or of any. */
const maySet = (
  { mayChange, mayChangeOf }: BudgetList,
  teamRef: string | undefined,
): boolean =>
  mayChange &&
  (teamRef === undefined ||
    mayChangeOf === null ||
    mayChangeOf.includes(teamRef));

function Heading(
  props: Pick<BudgetsProps, 'list' | 'options' | 'teamRef'> & {
    onCreate: () => void;
  },
) {
  const { list, onCreate, options, teamRef } = props;
  const isOfTeam = teamRef !== undefined;
  // A team has one budget, which is changed where it stands.
  const canCreate =
    maySet(list, teamRef) && !(isOfTeam && list.budgets.length > 0);
  const t = useTexts();
  const nameOf = useMonthName();
  return (
    <div className={styles.top}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {list.budgets.length === 0
          ? t('costs.budgets.plainTitle')
          : t('costs.budgets.title', {
              month: nameOf(monthOfDay(options.today)),
            })}
      </Text>
      <span className={styles.actions}>
        {canCreate && (
          <Button size="small" onPress={onCreate}>
            {t('costs.budgets.create')}
          </Button>
        )}
        {list.budgets.length > 0 && !isOfTeam && (
          <CsvButton
            label={t('costs.budgets.csv')}
            fileName="footfall-budgets.csv"
            ask={api => api.costs.exportBudgets()}
          />
        )}
      </span>
    </div>
  );
}

/** Budgets and how their month stands; for those who may, how to change them. */
export function Budgets(props: BudgetsProps) {
  const { list, onChanged, options, teamRef } = props;
  const t = useTexts();
  const [action, setAction] = useState<Action>();
  const [said, setSaid] = useState('');
  const acts = {
    onChange: (budget: BudgetRecord) => setAction({ kind: 'set', budget }),
    onEnd: (budget: BudgetRecord) => setAction({ kind: 'end', budget }),
  };
  return (
    <FocusKeepingSection
      className={styles.block}
      label={t('costs.budgets.plainTitle')}
    >
      <Heading
        list={list}
        options={options}
        teamRef={teamRef}
        onCreate={() => setAction({ kind: 'set', budget: undefined })}
      />
      <p className={styles.said} role="status">
        {said}
      </p>
      {list.budgets.length === 0 ? (
        <Placeholder
          title={
            teamRef === undefined
              ? t('costs.budgets.empty.title')
              : t('costs.budgets.empty.team')
          }
          description={t('costs.budgets.empty.description')}
        />
      ) : (
        <>
          <p className={styles.detail}>{t('costs.budgets.legend')}</p>
          <ul className={styles.budgets}>
            {orderBudgets(list.budgets).map(budget => (
              <BudgetItem
                key={budget.teamRef}
                budget={budget}
                options={options}
                acts={acts}
              />
            ))}
          </ul>
        </>
      )}
      {!maySet(list, teamRef) && (
        <p className={styles.detail}>{t('costs.budgets.mayNot')}</p>
      )}
      {action && (
        <BudgetDialogs
          {...props}
          action={action}
          onDone={words => {
            setAction(undefined);
            setSaid(words);
            onChanged();
          }}
          onClose={() => setAction(undefined)}
        />
      )}
    </FocusKeepingSection>
  );
}
