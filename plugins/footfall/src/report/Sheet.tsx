import { useId } from 'react';
import { Text } from '@backstage/ui';
import {
  AdoptionReport,
  FilterOptions,
  RouteUsage,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { Headline } from '../adoption/headline/Headline';
import { AdoptionLines } from '../adoption/lines/AdoptionLines';
import { RouteList } from '../adoption/routes/RouteList';
import { toRouteSeries } from '../adoption/routes/toRouteSeries';
import { ServicesByState } from '../adoption/states/ServicesByState';
import { TrendLine } from '../adoption/trend/TrendLine';
import { AdoptionScreen } from '../adoption/useAdoptionScreen';
import { AdoptionFilters } from '../filters/AdoptionFilters';
import { FootfallPalette } from '../palette/FootfallPalette';
import { useTexts } from '../translation';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { SheetRows } from './SheetRows';
import styles from './Sheet.module.css';

const CHART_HEIGHT = 210;

/** One sheet of paper: ink on white, whatever theme the portal has. */
export function Sheet(props: {
  options: FilterOptions;
  filters: AdoptionFilters;
  screen: AdoptionScreen;
  adoption: AdoptionReport;
  rows: AdoptionReport | undefined;
  routes: RouteUsage;
  /** Left out where it would be about more than the sheet. */
  trust: TrustReport | null;
  nowMs: number;
}) {
  const { options, filters, screen, adoption, rows, routes, trust, nowMs } =
    props;
  const t = useTexts();
  const { queries, spans, target, trends } = screen;
  const { total, window } = adoption;
  const routesId = useId();
  return (
    <article
      className={styles.sheet}
      data-theme-mode="light"
      aria-label={t('report.title')}
    >
      <FootfallPalette>
        <div className={styles.content}>
          <SheetHead options={options} filters={filters} window={window} />
          <div>
            <Headline row={total} comparison={queries.comparison} />
            <TrendLine trend={trends?.total} target={target} />
          </div>
          <AdoptionLines
            adoption={adoption}
            spans={spans}
            plateau={trends?.total.plateau ?? null}
            line={queries.line}
            height={CHART_HEIGHT}
          />
          <div className={styles.columns}>
            <ServicesByState row={total} window={window} />
            <section aria-labelledby={routesId}>
              <Text as="h2" id={routesId} variant="title-x-small" weight="bold">
                {t('report.routes')}
              </Text>
              <RouteList series={toRouteSeries(routes, routes)} />
            </section>
          </div>
          {rows && rows.rows.length > 0 && (
            <SheetRows
              title={t(`adoption.rows.title.${filters.by}`)}
              report={rows}
              trends={trends}
              by={filters.by}
            />
          )}
          <SheetFoot options={options} trust={trust} nowMs={nowMs} />
        </div>
      </FootfallPalette>
    </article>
  );
}
