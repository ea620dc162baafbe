import { ReactElement } from 'react';
import {
  AdoptionRow,
  AdoptionTrend,
  UNATTRIBUTED_KEY,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { ShareText } from '../../figures/ShareText';
import { useFormats } from '../../figures/useFormats';
import { RowGrouping } from '../../filters/AdoptionFilters';
import { ShareStrip } from '../../strips/ShareStrip';
import { useTexts } from '../../translation';
import { TrendText } from '../trend/TrendText';
import { RowSortKey } from './sortRows';

/** A column of the table. */
export interface RowColumn {
  readonly id: RowSortKey | 'weeks' | 'trend';
  readonly label: string;
  readonly isNumber: boolean;
  readonly cell: (row: AdoptionRow) => ReactElement;
}

/** How a row is called; what belongs to no team is no team's name. */
export function useRowTitle(): (row: AdoptionRow) => string {
  const t = useTexts();
  const unnamed: Readonly<Record<string, string>> = {
    [UNATTRIBUTED_KEY]: t('adoption.rows.unattributed'),
    [UNTYPED_KEY]: t('adoption.rows.untyped'),
  };
  return row => unnamed[row.key] ?? row.title;
}

/** The columns of the table, from left to right. */
export function useRowColumns(
  by: RowGrouping,
  trendOf: (key: string) => AdoptionTrend | undefined,
): readonly RowColumn[] {
  const t = useTexts();
  const formats = useFormats();
  const titleOf = useRowTitle();
  const share = (
    id: Exclude<RowSortKey, 'title' | 'known' | 'deployments'>,
    label: string,
  ): RowColumn => ({
    id,
    label,
    isNumber: true,
    cell: row => <ShareText name={id} metric={row.figures[id]} />,
  });
  const count = (id: 'known' | 'deployments', label: string): RowColumn => ({
    id,
    label,
    isNumber: true,
    cell: row => <>{formats.count(row[id])}</>,
  });
  return [
    {
      id: 'title',
      label: t(`adoption.rows.head.${by}`),
      isNumber: false,
      cell: row => <>{titleOf(row)}</>,
    },
    count('known', t('adoption.rows.services')),
    share('registered', t('adoption.rows.registered')),
    share('activeAdoption', t('adoption.rows.active')),
    {
      id: 'weeks',
      label: t('adoption.rows.weeks'),
      isNumber: false,
      cell: row => <ShareStrip series={row.series} />,
    },
    {
      id: 'trend',
      label: t('adoption.rows.trend'),
      isNumber: false,
      cell: row => <TrendText trend={trendOf(row.key)} />,
    },
    share('voluntaryAdoption', t('adoption.rows.voluntary')),
    share('bypassShare', t('adoption.rows.bypass')),
    count('deployments', t('adoption.rows.deployments')),
    share('unknownShare', t('adoption.rows.unclassified')),
  ];
}
