import {
  AcknowledgementRecord,
  dayOfInstant,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { PlainColumn } from '../../tables/PlainTable';
import { Texts, useTexts } from '../../translation';
import { describePlace, describePrices } from '../field/describeEstimate';
import { useCostWords } from '../useCostWords';
import { TaskOf } from './TaskOf';
import styles from '../costs.module.css';

type Column = PlainColumn<AcknowledgementRecord>;

/**
 * That it broke the budget, or that nobody could tell, and why it was had all the
 * same.
 */
function describeReason(
  { reason, wasOverBudget }: AcknowledgementRecord,
  t: Texts,
): string[] {
  if (wasOverBudget === false) {
    return reason === null
      ? []
      : [t('costs.acknowledgements.reasonGiven', { reason })];
  }
  const key = wasOverBudget === null ? 'budgetUntold' : 'overBudget';
  return [
    reason === null
      ? t(`costs.acknowledgements.${key}.plain`)
      : t(`costs.acknowledgements.${key}.reason`, { reason }),
  ];
}

/** What the amount is not the whole of, and what it broke. */
function describeAmount(
  acknowledgement: AcknowledgementRecord,
  t: Texts,
): string[] {
  const { monthly, unknownLines } = acknowledgement;
  return [
    ...(monthly !== null && unknownLines > 0
      ? [t('costs.acknowledgements.partly', { count: unknownLines })]
      : []),
    ...describeReason(acknowledgement, t),
  ];
}

/** Where it would run, and of which days its prices are. */
const describeOffer = (
  acknowledgement: AcknowledgementRecord,
  formats: Formats,
  t: Texts,
): string =>
  [
    describePlace(acknowledgement, t),
    describePrices(acknowledgement, formats, t),
  ]
    .filter(fact => fact !== undefined)
    .join(' · ');

/** What is said of acknowledgements, from left to right. */
export function useAcknowledgementColumns(options: FilterOptions): Column[] {
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const cells: Record<
    'what' | 'by' | 'amount' | 'team' | 'at' | 'door' | 'task',
    Column['cell']
  > = {
    what: one => (
      <>
        <div>{one.title}</div>
        <div className={styles.detail}>{describeOffer(one, formats, t)}</div>
      </>
    ),
    by: ({ by }) => <EntityName entityRef={by} />,
    amount: one => (
      <>
        <div className={styles.number}>
          {one.monthly === null
            ? t('costs.acknowledgements.unknown')
            : words.together([one.monthly], one.unknownLines > 0)}
        </div>
        {describeAmount(one, t).map(said => (
          <div key={said} className={styles.aside}>
            {said}
          </div>
        ))}
      </>
    ),
    team: ({ teamRef }) =>
      teamRef === null ? (
        t('costs.acknowledgements.noTeam')
      ) : (
        <EntityName entityRef={teamRef} />
      ),
    at: ({ at }) => (
      <time className={styles.nowrap} dateTime={at} title={formats.instant(at)}>
        {formats.day(dayOfInstant(Date.parse(at), options.timeZone))}
      </time>
    ),
    door: ({ touchpoint }) => t(`costs.acknowledgements.door.${touchpoint}`),
    task: one => <TaskOf acknowledgement={one} />,
  };
  return (Object.keys(cells) as (keyof typeof cells)[]).map(id => ({
    id,
    label: t(`costs.acknowledgements.column.${id}`),
    isNumber: id === 'amount',
    cell: cells[id],
  }));
}
