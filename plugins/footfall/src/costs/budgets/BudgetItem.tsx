import { Button, Text } from '@backstage/ui';
import {
  BudgetRecord,
  dayOfInstant,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { Texts, useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { describeLeftOut, isLeast } from '../describeLeftOut';
import { useCostWords } from '../useCostWords';
import { BudgetBar } from './BudgetBar';
import { BudgetHistory } from './BudgetHistory';
import styles from '../costs.module.css';

/** What somebody who may change a budget can do. */
export interface BudgetActs {
  readonly onChange: (budget: BudgetRecord) => void;
  readonly onEnd: (budget: BudgetRecord) => void;
}

interface BudgetItemProps {
  budget: BudgetRecord;
  timeZone: string;
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

function Standing({ budget, timeZone }: BudgetItemProps) {
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
  return (
    <p>
      <strong>
        {share > 1 ? `${t('costs.budgets.over')}: ` : ''}
        {isLeast(budget)
          ? t('costs.budgets.shareAtLeast', { share: formats.share(share) })
          : t('costs.budgets.share', { share: formats.share(share) })}
      </strong>
      {', '}
      {t('costs.budgets.of', {
        committed: words.amount(committed),
        budget: money.about(monthly),
      })}
      {'; '}
      {describeThreshold(budget, timeZone, formats, t)}
    </p>
  );
}

/** What the forecast is, and what is in neither of the two. */
function Rest({ budget }: { budget: BudgetRecord }) {
  const { forecast, monthly } = budget;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  return (
    <p className={styles.detail}>
      {forecast === null
        ? t('costs.budgets.forecastUnknown')
        : t('costs.budgets.forecast', {
            forecast: words.amount(forecast),
            share: formats.share(
              Number(forecast.high) / Number(monthly.amount),
            ),
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
  const { budget, timeZone } = props;
  const t = useTexts();
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
        {budget.mayChange && <Acts {...props} />}
      </div>
      <BudgetBar budget={budget} />
      <Standing {...props} />
      <Rest budget={budget} />
      <BudgetHistory budget={budget} timeZone={timeZone} />
    </li>
  );
}
