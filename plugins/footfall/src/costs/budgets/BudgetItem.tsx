import { Button, Text } from '@backstage/ui';
import {
  BudgetRecord,
  dayOfInstant,
  FilterOptions,
  monthOfDay,
  shareOfBudget,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { Texts, useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { describeLeftOut, isLeast } from '../describeLeftOut';
import { useMonthName } from '../overview/useMonthName';
import { useCostWords } from '../useCostWords';
import { BudgetBar } from './BudgetBar';
import { BudgetHistory } from './BudgetHistory';
import { isBarelyOver, writeBudgetShare } from './writeBudgetShare';
import styles from '../costs.module.css';

/** What somebody who may change a budget can do. */
export interface BudgetActs {
  readonly onChange: (budget: BudgetRecord) => void;
  readonly onEnd: (budget: BudgetRecord) => void;
}

interface BudgetItemProps {
  budget: BudgetRecord;
  options: Pick<FilterOptions, 'timeZone' | 'today'>;
  acts: BudgetActs;
}

/** The last threshold that was passed, and when it was told. */
function describeThreshold(
  { thresholds }: BudgetRecord,
  timeZone: string,
  formats: Formats,
  t: Texts,
): string | undefined {
  const passed = thresholds.filter(({ isReached }) => isReached).at(-1);
  if (!passed) {
    const first = thresholds.at(0);
    return (
      first &&
      t('costs.budgets.within', { percent: formats.count(first.percent) })
    );
  }
  const percent = formats.count(passed.percent);
  return passed.toldAt === null
    ? t('costs.budgets.reached', { percent })
    : t('costs.budgets.told', {
        percent,
        day: formats.shortDay(
          dayOfInstant(Date.parse(passed.toldAt), timeZone),
        ),
      });
}

function Standing({ budget, options }: BudgetItemProps) {
  const { committed, monthly, share } = budget;
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const words = useCostWords();
  if (committed === null || share === null) {
    return (
      <p>
        <strong>{t('costs.budgets.shareUnknown')}</strong>{' '}
        {t('costs.budgets.unknownBecause')}
      </p>
    );
  }
  const written = writeBudgetShare(share, formats, t);
  return (
    <p>
      <strong>
        {share > 1 ? `${t('costs.budgets.over')}: ` : ''}
        {isLeast(budget) && !isBarelyOver(share)
          ? t('costs.budgets.shareAtLeast', { share: written })
          : t('costs.budgets.share', { share: written })}
      </strong>
      {', '}
      {t('costs.budgets.of', {
        committed: words.amount(committed),
        budget: money.about(monthly),
      })}
      {'; '}
      {describeThreshold(budget, options.timeZone, formats, t)}
    </p>
  );
}

/** What the forecast is, and what is in neither of the two. */
function Rest({ budget }: { budget: BudgetRecord }) {
  const { forecast, monthly } = budget;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const share = shareOfBudget(monthly, forecast);
  return (
    <p className={styles.detail}>
      {forecast === null || share === null
        ? t('costs.budgets.forecastUnknown')
        : t('costs.budgets.forecast', {
            forecast: words.amount(forecast),
            share: writeBudgetShare(share, formats, t),
          })}{' '}
      {describeLeftOut(budget, formats, t).join(' ')}
    </p>
  );
}

function Acts({ acts, budget }: BudgetItemProps) {
  const t = useTexts();
  const team = budget.teamTitle;
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        size="small"
        aria-label={t('costs.budgets.changeFor', { team })}
        onPress={() => acts.onChange(budget)}
      >
        {t('costs.budgets.change')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        aria-label={t('costs.budgets.end.openFor', { team })}
        onPress={() => acts.onEnd(budget)}
      >
        {t('costs.budgets.end.open')}
      </Button>
    </div>
  );
}

/** A budget: whose, how much of it is committed, and what is forecast. */
export function BudgetItem(props: BudgetItemProps) {
  const { budget, options } = props;
  const t = useTexts();
  const nameOf = useMonthName();
  return (
    <li className={styles.budget}>
      <div className={styles.budgetHead}>
        <Text as="h3" variant="body-large" weight="bold">
          {budget.teamTitle}
        </Text>
        <span className={styles.detail}>
          {t('costs.budgets.owner')}:{' '}
          <EntityName entityRef={budget.ownerRef} isSmall />
        </span>
        {budget.month !== monthOfDay(options.today) && (
          <span className={styles.detail}>
            {t('costs.budgets.holdsFrom', { month: nameOf(budget.month) })}
          </span>
        )}
        {budget.mayChange && <Acts {...props} />}
      </div>
      <BudgetBar budget={budget} />
      <Standing {...props} />
      <Rest budget={budget} />
      <BudgetHistory budget={budget} timeZone={options.timeZone} />
    </li>
  );
}
