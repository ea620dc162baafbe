import { ReactNode, useMemo } from 'react';
import { SearchField, Text, useBreakpoint } from '@backstage/ui';
import {
  adoptionPointsOf,
  AdoptionQuery,
  AdoptionReport,
  TrendsReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { RowGrouping, rowGroupings } from '../../filters/AdoptionFilters';
import { TeamBadges } from '../../incidents/team/TeamBadges';
import { useTexts } from '../../translation';
import { ColumnsMenu } from './ColumnsMenu';
import { ExportButton } from './ExportButton';
import { PointsOf } from './PointsOf';
import { RowCards } from './RowCards';
import { RowTable } from './RowTable';
import { useRowTable } from './useRowTable';
import styles from './RowTable.module.css';

function groupingOf(report: AdoptionReport): RowGrouping {
  return rowGroupings.find(by => by === report.by) ?? 'team';
}

/** Every row with its figures: a table, or cards on a narrow screen. */
export function Rows(props: {
  title: string;
  report: AdoptionReport;
  trends: TrendsReport | undefined;
  query: AdoptionQuery;
  /** Lets the reader choose other rows. */
  grouping?: ReactNode;
}) {
  const { title, report, trends, query, grouping } = props;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('sm');
  const table = useRowTable(report.rows);
  const by = groupingOf(report);
  const trendOf = useMemo(() => {
    const byKey = new Map(trends?.rows.map(trend => [trend.key, trend]));
    return (key: string) => byKey.get(key);
  }, [trends]);
  const pointsOf: PointsOf = row => adoptionPointsOf(report, row);
  const hasMore = report.page.nextCursor !== null;
  return (
    <section aria-label={title}>
      <div className={styles.tools}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {title}
        </Text>
        {grouping}
        <SearchField
          className={styles.search}
          size="small"
          aria-label={t(`adoption.rows.search.${by}`)}
          placeholder={t(`adoption.rows.search.${by}`)}
          value={table.search}
          onChange={table.setSearch}
        />
        {!isNarrow && (
          <ColumnsMenu chosen={table.columns} onChange={table.setColumns} />
        )}
        <ExportButton query={query} />
      </div>
      <TeamBadges>
        {isNarrow ? (
          <RowCards
            rows={table.shown}
            by={by}
            pointsOf={pointsOf}
            trendOf={trendOf}
          />
        ) : (
          <RowTable
            title={title}
            rows={table.shown}
            by={by}
            columns={table.columns}
            pointsOf={pointsOf}
            trendOf={trendOf}
            sort={table.sort}
            onSortChange={table.setSort}
          />
        )}
      </TeamBadges>
      {table.shown.length === 0 && (
        <Text as="p" variant="body-medium" color="secondary">
          {report.rows.length === 0
            ? t('adoption.rows.empty')
            : t('adoption.rows.none', { search: table.search })}
        </Text>
      )}
      {hasMore && (
        <Text as="p" variant="body-small" color="secondary">
          {t('adoption.rows.shown', {
            shown: formats.count(report.rows.length),
            total: formats.count(report.page.totalItems),
          })}
        </Text>
      )}
    </section>
  );
}
