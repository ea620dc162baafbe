import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';
import { FormDialog } from '../../forms/FormDialog';
import { useTexts } from '../../translation';

/** Ends a budget, once whoever does so has read what comes of it. */
export function EndBudgetDialog(props: {
  budget: BudgetRecord;
  onDone: () => void;
  onClose: () => void;
}) {
  const { budget, onClose, onDone } = props;
  const t = useTexts();
  const ending = useChange(
    (api, teamRef: string) => api.costs.endBudget(teamRef),
    onDone,
  );
  return (
    <FormDialog
      title={t('costs.budgets.end.openFor', { team: budget.teamTitle })}
      description={t('costs.budgets.end.about')}
      submitLabel={t('costs.budgets.end.send')}
      isPending={ending.isPending}
      refusal={ending.refusal}
      onSubmit={() => ending.submit(budget.teamRef)}
      onClose={onClose}
    />
  );
}
