import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { useCostWords } from '../useCostWords';
import { toBudgetBar } from './toBudgetBar';
import { writeBudgetShare } from './writeBudgetShare';
import styles from '../costs.module.css';

const at = (percent: number) => ({ insetInlineStart: `${percent}%` });

function useDescription(budget: BudgetRecord): string {
  const { committed, forecast, monthly, share, teamTitle } = budget;
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const words = useCostWords();
  const facts = { team: teamTitle, budget: money.about(monthly) };
  return committed === null
    ? t('costs.budgets.barUnknown', facts)
    : t('costs.budgets.bar', {
        ...facts,
        committed: words.amount(committed),
        share:
          share === null
            ? t('figures.none')
            : writeBudgetShare(share, formats, t),
        forecast: words.amount(forecast),
      });
}

/** What is committed and forecast, against a budget and its thresholds. */
export function BudgetBar(props: { budget: BudgetRecord }) {
  const { budget } = props;
  const formats = useFormats();
  const { forecast, low, spread, thresholds } = toBudgetBar(budget);
  return (
    <div className={styles.bar} role="img" aria-label={useDescription(budget)}>
      {low === null || spread === null ? (
        <div className={styles.barUnknown} />
      ) : (
        <>
          <div className={styles.barLow} style={{ width: `${low}%` }} />
          <div
            className={styles.barSpread}
            style={{ ...at(low), width: `${spread}%` }}
          />
        </>
      )}
      {thresholds.map(({ at: place, percent }) => (
        <div
          key={percent}
          className={percent === 100 ? styles.barWhole : styles.barThreshold}
          style={at(place)}
        >
          <span>{formats.share(percent / 100)}</span>
        </div>
      ))}
      {forecast !== null && (
        <div className={styles.barForecast} style={at(forecast)} />
      )}
    </div>
  );
}
