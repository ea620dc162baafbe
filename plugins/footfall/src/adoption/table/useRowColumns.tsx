import { ReactElement } from 'react';
import {
  AdoptionFigureName,
  AdoptionRow,
  AdoptionTrend,
} from '@footfall/backstage-plugin-footfall-common';
import { ShareText } from '../../figures/ShareText';
import { useFormats } from '../../figures/useFormats';
import { RowGrouping } from '../../filters/AdoptionFilters';
import { TeamBadge } from '../../incidents/team/TeamBadges';
import { ShareStrip } from '../../strips/ShareStrip';
import { useTexts } from '../../translation';
import { TrendText } from '../trend/TrendText';
import { PointsOf } from './PointsOf';
import { ChosenColumnId, RowColumnId } from './rowColumns';

/** A column of the table. */
export interface RowColumn {
  readonly id: RowColumnId;
  readonly label: string;
  readonly isNumber: boolean;
  readonly cell: (row: AdoptionRow) => ReactElement;
}

const shareCell = (name: AdoptionFigureName) => (row: AdoptionRow) =>
  <ShareText name={name} metric={row.figures[name]} />;

const cellsOfShares = {
  registered: shareCell('registered'),
  activeAdoption: shareCell('activeAdoption'),
  adoptionOfDeploying: shareCell('adoptionOfDeploying'),
  voluntaryAdoption: shareCell('voluntaryAdoption'),
  mandatedCompliance: shareCell('mandatedCompliance'),
  wouldStay: shareCell('wouldStay'),
  earnedAdoption: shareCell('earnedAdoption'),
  bypassShare: shareCell('bypassShare'),
  peopleBypassing: shareCell('peopleBypassing'),
  unknownShare: shareCell('unknownShare'),
} as const;

/** The columns of the table, from left to right: a row's name, and the chosen. */
export function useRowColumns(
  by: RowGrouping,
  chosen: readonly ChosenColumnId[],
  pointsOf: PointsOf,
  trendOf: (key: string) => AdoptionTrend | undefined,
): readonly RowColumn[] {
  const t = useTexts();
  const formats = useFormats();
  const column = (id: ChosenColumnId, cell: RowColumn['cell']): RowColumn => ({
    id,
    label: t(`adoption.rows.column.${id}`),
    isNumber: id !== 'weeks' && id !== 'trend',
    cell,
  });
  const cellTable: Record<ChosenColumnId, RowColumn['cell']> = {
    ...cellsOfShares,
    known: row => <>{formats.count(row.known)}</>,
    deployments: row => <>{formats.count(row.deployments)}</>,
    weeks: row => <ShareStrip points={pointsOf(row)} />,
    trend: row => <TrendText trend={trendOf(row.key)} />,
  };
  return [
    {
      id: 'title',
      label: t(`adoption.rows.head.${by}`),
      isNumber: false,
      cell: row => (
        <>
          {row.title}
          {by === 'team' && <TeamBadge teamRef={row.key} isMark />}
        </>
      ),
    },
    ...chosen.map(id => column(id, cellTable[id])),
  ];
}
