import {
  BudgetOutlook,
  budgetRefusalOf,
  CostEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { describeLeftOut, isLeast } from '../describeLeftOut';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';

/** Whether the order is one that its budget forbids. */
export const isRefused = (budget: BudgetOutlook | null): boolean =>
  budgetRefusalOf(budget, null) === 'over-budget';

function useBudgetWords() {
  const t = useTexts();
  const money = useMoney();
  const { share } = useFormats();
  const overWords = (outlook: BudgetOutlook): string => {
    const facts = {
      team: outlook.teamTitle,
      budget: money.aboutRange(outlook.budget),
    };
    if (!outlook.committed) {
      return t('costField.meaning.overUnknown', facts);
    }
    const committed = money.aboutRange(outlook.committed);
    return isLeast(outlook)
      ? t('costField.meaning.overAtLeast', { ...facts, committed })
      : t('costField.meaning.over', { ...facts, committed });
  };
  return (outlook: BudgetOutlook): string => {
    const team = outlook.teamTitle;
    const budget = money.aboutRange(outlook.budget);
    if (outlook.isOver) {
      return overWords(outlook);
    }
    if (outlook.shareAtLeast === null) {
      return t('costField.meaning.untold', { team, budget });
    }
    const facts = { team, budget, share: share(outlook.shareAtLeast) };
    if (outlook.share === null) {
      return t('costField.meaning.atLeast', facts);
    }
    return isLeast(outlook)
      ? t('costField.meaning.shareAtLeast', facts)
      : t('costField.meaning.share', facts);
  };
}

function Budget(props: { outlook: BudgetOutlook }) {
  const { outlook } = props;
  const t = useTexts();
  const formats = useFormats();
  const words = useBudgetWords();
  return (
    <li data-over={outlook.isOver === true}>
      {words(outlook)}
      {isRefused(outlook) && <strong> {t('costField.meaning.refused')}</strong>}
      {describeLeftOut(outlook, formats, t).map(said => (
        <p key={said} className={styles.aside}>
          {said}
        </p>
      ))}
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
