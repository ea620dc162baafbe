import { SearchField, Text, useBreakpoint } from '@backstage/ui';
import {
  AdoptionQuery,
  AdoptionReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { ExportButton } from './ExportButton';
import { TeamCards } from './TeamCards';
import { TeamTable } from './TeamTable';
import { useTeamTable } from './useTeamTable';
import styles from './TeamTable.module.css';

/** Every team with its figures: a table, or cards on a narrow screen. */
export function Teams(props: {
  title: string;
  report: AdoptionReport;
  query: AdoptionQuery;
}) {
  const { title, report, query } = props;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('sm');
  const table = useTeamTable(report.rows);
  const hasMore = report.page.nextCursor !== null;
  return (
    <section aria-label={title}>
      <div className={styles.tools}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {title}
        </Text>
        <SearchField
          className={styles.search}
          size="small"
          aria-label={t('adoption.teams.search')}
          placeholder={t('adoption.teams.search')}
          value={table.search}
          onChange={table.setSearch}
        />
        <ExportButton query={query} />
      </div>
      {isNarrow ? (
        <TeamCards rows={table.shown} />
      ) : (
        <TeamTable
          rows={table.shown}
          sort={table.sort}
          onSortChange={table.setSort}
        />
      )}
      {table.shown.length === 0 && (
        <Text as="p" variant="body-medium" color="secondary">
          {t('adoption.teams.none', { search: table.search })}
        </Text>
      )}
      {hasMore && (
        <Text as="p" variant="body-small" color="secondary">
          {t('adoption.teams.shown', {
            shown: formats.count(report.rows.length),
            total: formats.count(report.page.totalItems),
          })}
        </Text>
      )}
    </section>
  );
}
