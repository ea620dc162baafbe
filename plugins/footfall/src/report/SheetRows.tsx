import {
  AdoptionFigureName,
  AdoptionReport,
  AdoptionRow,
  TrendsReport,
} from '@footfall/backstage-plugin-footfall-common';
import { sortRows } from '../adoption/table/sortRows';
import { useTitledRows } from '../adoption/table/useTitledRows';
import { TrendText } from '../adoption/trend/TrendText';
import { ShareText } from '../figures/ShareText';
import { useFormats } from '../figures/useFormats';
import { RowGrouping } from '../filters/AdoptionFilters';
import { PlainTable } from '../tables/PlainTable';
import { useTexts } from '../translation';
import styles from './Sheet.module.css';

/** As many as fit on the sheet beside everything else. */
const MAX_ROWS = 8;

/** Departments, or teams where there are none, by active adoption. */
export function SheetRows(props: {
  title: string;
  report: AdoptionReport;
  trends: TrendsReport | undefined;
  by: RowGrouping;
}) {
  const { title, report, trends, by } = props;
  const t = useTexts();
  const formats = useFormats();
  const rows = sortRows(useTitledRows(report.rows), {
    key: 'activeAdoption',
    isDescending: true,
  });
  const hidden = report.page.totalItems - Math.min(rows.length, MAX_ROWS);
  const share = (id: AdoptionFigureName, label: string) => ({
    id,
    label,
    isNumber: true,
    cell: (row: AdoptionRow) => (
      <ShareText name={id} metric={row.figures[id]} />
    ),
  });
  return (
    <section aria-label={title}>
      <PlainTable
        label={title}
        items={rows.slice(0, MAX_ROWS)}
        keyOf={row => row.key}
        columns={[
          {
            id: 'title',
            label: t(`adoption.rows.head.${by}`),
            cell: row => row.title,
          },
          {
            id: 'known',
            label: t('adoption.rows.column.known'),
            isNumber: true,
            cell: row => formats.count(row.known),
          },
          share('registered', t('adoption.rows.column.registered')),
          share('activeAdoption', t('adoption.rows.column.activeAdoption')),
          share(
            'voluntaryAdoption',
            t('adoption.rows.column.voluntaryAdoption'),
          ),
          share('bypassShare', t('adoption.rows.column.bypassShare')),
          {
            id: 'trend',
            label: t('adoption.rows.column.trend'),
            cell: row => (
              <TrendText
                trend={trends?.rows.find(({ key }) => key === row.key)}
              />
            ),
          },
        ]}
      />
      {hidden > 0 && (
        <p className={styles.small}>{t('report.more', { count: hidden })}</p>
      )}
    </section>
  );
}
