import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { FilterBar } from '../filters/FilterBar';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { NoServices } from '../placeholders/NoServices';
import { NothingMatches } from '../placeholders/NothingMatches';
import { FreshnessLine } from '../shell/FreshnessLine';
import { useTexts } from '../translation';
import { AdoptionFigures } from './AdoptionFigures';
import { GroupingField } from './table/GroupingField';
import { Rows } from './table/Rows';
import { useAdoptionScreen } from './useAdoptionScreen';
import styles from './AdoptionPage.module.css';

/** The page of an organisation that deploys: filters, figures, rows. */
export function AdoptionDashboard(props: { options: FilterOptions }) {
  const { options } = props;
  const t = useTexts();
  const { filters, isDefault, setFilters, resetFilters } = useAdoptionFilters();
  const screen = useAdoptionScreen(filters, options);
  const { queries, status, rows, trends } = screen;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <FilterBar filters={filters} options={options} onChange={setFilters} />
        <FreshnessLine
          window={queries.window}
          options={options}
          status={status}
          nowMs={Date.now()}
        />
      </div>
      <AdoptionFigures
        screen={screen}
        nothing={
          isDefault ? (
            <NoServices title={t('shell.nothingMatches.nobody')} />
          ) : (
            <NothingMatches onReset={resetFilters} />
          )
        }
      />
      <AnswerView answer={rows} loading={<Loading heights={[32, 400]} />}>
        {report =>
          report.total.known > 0 && (
            <Dimmed answer={rows}>
              <Rows
                title={t(`adoption.rows.title.${filters.by}`)}
                report={report}
                trends={trends}
                query={queries.rows}
                grouping={
                  <GroupingField
                    by={filters.by}
                    onChange={by => setFilters({ by })}
                  />
                }
              />
            </Dimmed>
          )
        }
      </AnswerView>
    </div>
  );
}
