import {
  BudgetOutlook,
  CostEstimate,
  MoneyRange,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';

/** Whether the order is one that its budget forbids. */
export const isRefused = (budget: BudgetOutlook | null): boolean =>
  budget !== null && budget.isOver && budget.policy === 'refuse';

function useBudgetWords() {
  const t = useTexts();
  const money = useMoney();
  const { share } = useFormats();
  return (outlook: BudgetOutlook): string => {
    const team = outlook.teamTitle;
    const budget = money.aboutRange(outlook.budget);
    if (outlook.isOver) {
      return outlook.committed
        ? t('costField.meaning.over', {
            team,
            budget,
            committed: money.aboutRange(outlook.committed),
          })
        : t('costField.meaning.overUnknown', { team, budget });
    }
    return outlook.share === null
      ? t('costField.meaning.untold', { team, budget })
      : t('costField.meaning.share', {
          team,
          budget,
          share: share(outlook.share),
        });
  };
}

function Budget(props: { outlook: BudgetOutlook }) {
  const { outlook } = props;
  const t = useTexts();
  const words = useBudgetWords();
  return (
    <li data-over={outlook.isOver}>
      {words(outlook)}
      {isRefused(outlook) && <strong> {t('costField.meaning.refused')}</strong>}
    </li>
  );
}

function Similar(props: { n: number; monthly: MoneyRange }) {
  const t = useTexts();
  const amount = useMoney().aboutRange(props.monthly);
  return <li>{t('costField.meaning.similar', { count: props.n, amount })}</li>;
}

/** What an amount means: for the budget, and next to what others have. */
export function EstimateMeaning(props: {
  estimate: CostEstimate;
  /** Whether the form asks who pays, and nobody was chosen yet. */
  isTeamMissing: boolean;
}) {
  const { estimate, isTeamMissing } = props;
  const { budget, similar } = estimate;
  const t = useTexts();
  return budget || similar || isTeamMissing ? (
    <ul className={styles.meaning}>
      {budget && <Budget outlook={budget} />}
      {isTeamMissing && <li>{t('costField.meaning.noTeam')}</li>}
      {similar && <Similar {...similar} />}
    </ul>
  ) : null;
}
