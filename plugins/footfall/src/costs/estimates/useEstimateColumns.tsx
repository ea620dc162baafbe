import {
  dayOfInstant,
  ToolEstimateSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { PlainColumn } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { EstimatedAmount } from './EstimatedAmount';
import { EstimatedSubject } from './EstimatedSubject';
import { LinesDialog } from './LinesDialog';
import styles from '../costs.module.css';

type Column = PlainColumn<ToolEstimateSummary>;

/** What is said of estimates of tools, from left to right. */
export function useEstimateColumns(timeZone: string): Column[] {
  const t = useTexts();
  const formats = useFormats();
  const cells: Record<
    'what' | 'amount' | 'provider' | 'at' | 'lines',
    Column['cell']
  > = {
    what: ({ ref }) => <EstimatedSubject subject={ref} />,
    amount: summary => <EstimatedAmount summary={summary} />,
    provider: ({ estimate }) =>
      estimate.provider === 'several'
        ? t('costEstimates.several')
        : estimate.provider,
    at: ({ estimatedAt }) => (
      <time
        className={styles.nowrap}
        dateTime={estimatedAt}
        title={formats.instant(estimatedAt)}
      >
        {formats.day(dayOfInstant(Date.parse(estimatedAt), timeZone))}
      </time>
    ),
    lines: summary => <LinesDialog summary={summary} />,
  };
  return (Object.keys(cells) as (keyof typeof cells)[]).map(id => ({
    id,
    label: t(`costEstimates.column.${id}`),
    isNumber: id === 'amount',
    cell: cells[id],
  }));
}
