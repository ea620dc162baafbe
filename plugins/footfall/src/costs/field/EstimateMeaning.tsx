import {
  BudgetOutlook,
  budgetRefusalOf,
  CostEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';

/** Whether the order is one that its budget forbids. */
export const isRefused = (budget: BudgetOutlook | null): boolean =>
  budgetRefusalOf(budget, null) === 'over-budget';

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
    if (outlook.shareAtLeast === null) {
      return t('costField.meaning.untold', { team, budget });
    }
    const facts = { team, budget, share: share(outlook.shareAtLeast) };
    return outlook.share === null
      ? t('costField.meaning.atLeast', facts)
      : t('costField.meaning.share', facts);
  };
}

function Budget(props: { outlook: BudgetOutlook }) {
  const { outlook } = props;
  const t = useTexts();
  const words = useBudgetWords();
  return (
    <li data-over={outlook.isOver === true}>
      {words(outlook)}
      {isRefused(outlook) && <strong> {t('costField.meaning.refused')}</strong>}
    </li>
  );
}

function Similar(props: NonNullable<CostEstimate['similar']>) {
  const { monthly, n, partial } = props;
  const t = useTexts();
  const facts = { count: n, amount: useMoney().aboutRange(monthly) };
  return (
    <li>
      {partial === 0
        ? t('costField.meaning.similar', facts)
        : t('costField.meaning.similarAtLeast', facts)}
    </li>
  );
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
