import { ReactElement } from 'react';
import {
  AdoptionRow,
  UNATTRIBUTED_KEY,
} from '@footfall/backstage-plugin-footfall-common';
import { ShareText } from '../../figures/ShareText';
import { useFormats } from '../../figures/useFormats';
import { ShareStrip } from '../../strips/ShareStrip';
import { useTexts } from '../../translation';
import { TeamSortKey } from './sortTeams';

/** A column of the team table. */
export interface TeamColumn {
  readonly id: TeamSortKey | 'weeks';
  readonly label: string;
  readonly isNumber: boolean;
  readonly cell: (row: AdoptionRow) => ReactElement;
}

/** How a row is called; what belongs to no team is no team's name. */
export function useRowTitle(): (row: AdoptionRow) => string {
  const t = useTexts();
  return row =>
    row.key === UNATTRIBUTED_KEY ? t('adoption.teams.unattributed') : row.title;
}

/** The columns of the team table, from left to right. */
export function useTeamColumns(): readonly TeamColumn[] {
  const t = useTexts();
  const formats = useFormats();
  const titleOf = useRowTitle();
  const share = (
    id: 'registered' | 'activeAdoption' | 'bypassShare' | 'unknownShare',
    label: string,
  ): TeamColumn => ({
    id,
    label,
    isNumber: true,
    cell: row => <ShareText name={id} metric={row.figures[id]} />,
  });
  const count = (id: 'known' | 'deployments', label: string): TeamColumn => ({
    id,
    label,
    isNumber: true,
    cell: row => <>{formats.count(row[id])}</>,
  });
  return [
    {
      id: 'title',
      label: t('adoption.teams.team'),
      isNumber: false,
      cell: row => <>{titleOf(row)}</>,
    },
    count('known', t('adoption.teams.services')),
    share('registered', t('adoption.teams.registered')),
    share('activeAdoption', t('adoption.teams.active')),
    {
      id: 'weeks',
      label: t('adoption.teams.weeks'),
      isNumber: false,
      cell: row => <ShareStrip series={row.series} />,
    },
    share('bypassShare', t('adoption.teams.bypass')),
    count('deployments', t('adoption.teams.deployments')),
    share('unknownShare', t('adoption.teams.unclassified')),
  ];
}
