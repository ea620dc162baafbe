import { AdoptionRow } from '@footfall/backstage-plugin-footfall-common';

/** The columns that teams can be sorted by. */
export const teamSortKeys = [
  'title',
  'known',
  'registered',
  'activeAdoption',
  'bypassShare',
  'deployments',
  'unknownShare',
] as const;

/** @see teamSortKeys */
export type TeamSortKey = (typeof teamSortKeys)[number];

/** How teams are sorted. */
export interface TeamSort {
  readonly key: TeamSortKey;
  readonly isDescending: boolean;
}

type Sortable = string | number | null;

const valueTable: Record<TeamSortKey, (row: AdoptionRow) => Sortable> = {
  title: row => row.title,
  known: row => row.known,
  registered: row => row.figures.registered.value,
  activeAdoption: row => row.figures.activeAdoption.value,
  bypassShare: row => row.figures.bypassShare.value,
  deployments: row => row.deployments,
  unknownShare: row => row.figures.unknownShare.value,
};

function compare(a: Sortable, b: Sortable): number {
  return typeof a === 'string' && typeof b === 'string'
    ? a.localeCompare(b)
    : Number(a) - Number(b);
}

/**
 * Sorted rows. A missing value is neither large nor small: such rows come last
 * either way. Equal rows stand by title.
 */
export function sortTeams(
  rows: readonly AdoptionRow[],
  sort: TeamSort,
): AdoptionRow[] {
  const valueOf = valueTable[sort.key];
  const sign = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [valueA, valueB] = [valueOf(a), valueOf(b)];
    if (valueA === null || valueB === null) {
      return Number(valueA === null) - Number(valueB === null);
    }
    return sign * compare(valueA, valueB) || a.title.localeCompare(b.title);
  });
}

/** The rows whose title holds the text, whatever its case. */
export function searchTeams(
  rows: readonly AdoptionRow[],
  search: string,
): AdoptionRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  return rows.filter(row => row.title.toLocaleLowerCase().includes(wanted));
}
