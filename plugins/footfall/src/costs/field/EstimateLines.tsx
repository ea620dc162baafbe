import {
  EstimateLine,
  OfferEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { FittingTable } from '../../tables/FittingTable';
import { PlainColumn } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import { describeLine } from './describeEstimate';

const NONE = '—';

function Monthly(props: { line: EstimateLine }) {
  const { line } = props;
  const t = useTexts();
  const money = useMoney();
  return (
    <>
      {describeLine(line, money, t)}
      {line.missing && (
        <span className={styles.missing}>
          {t(`costField.lines.missing.${line.missing.reason}`)}
          {line.missing.detail && `. ${line.missing.detail}`}
        </span>
      )}
    </>
  );
}

function useLineColumns(): readonly PlainColumn<EstimateLine>[] {
  const t = useTexts();
  const money = useMoney();
  const { day } = useFormats();
  return [
    {
      id: 'part',
      label: t('costField.lines.part'),
      cell: ({ title, item }) => (
        <>
          {title}
          <span className={styles.item}>{item}</span>
        </>
      ),
    },
    {
      id: 'quantity',
      label: t('costField.lines.quantity'),
      isNumber: true,
      cell: ({ quantity, unit }) =>
        quantity
          ? t('costField.lines.amountOf', {
              amount: money.quantityRange(quantity),
              unit,
            })
          : NONE,
    },
    {
      id: 'price',
      label: t('costField.lines.price'),
      isNumber: true,
      cell: ({ price, unit }) =>
        price
          ? t('costField.lines.per', { price: money.price(price), unit })
          : NONE,
    },
    {
      id: 'source',
      label: t('costField.lines.source'),
      cell: ({ price }) =>
        price ? (
          <>
            {day(price.asOf)}
            <span className={styles.item}>{price.source}</span>
          </>
        ) : (
          NONE
        ),
    },
    {
      id: 'monthly',
      label: t('costField.lines.monthly'),
      isNumber: true,
      cell: line => <Monthly line={line} />,
    },
  ];
}

/** What an amount is made of, part by part. */
export function LinesTable(props: { lines: readonly EstimateLine[] }) {
  const t = useTexts();
  const columns = useLineColumns();
  return (
    <FittingTable
      label={t('costField.lines.label')}
      columns={columns}
      items={props.lines}
      keyOf={line => line.id}
    />
  );
}

/** What an amount is made of; open from the start where parts are unknown. */
export function EstimateLines(props: { offer: OfferEstimate }) {
  const { lines, completeness } = props.offer;
  const t = useTexts();
  return (
    <details className={styles.more} open={completeness !== 'complete'}>
      <summary>{t('costField.lines.title', { count: lines.length })}</summary>
      <div className={styles.lines}>
        <LinesTable lines={lines} />
      </div>
    </details>
  );
}
