import {
  AdoptionFigureName,
  AdoptionRow,
} from '@footfall/backstage-plugin-footfall-common';

/** The columns that teams can be sorted by. */
export const rowSortKeys = [
  'title',
  'known',
  'registered',
  'activeAdoption',
  'voluntaryAdoption',
  'mandatedCompliance',
  'wouldStay',
  'earnedAdoption',
  'adoptionOfDeploying',
  'peopleBypassing',
  'bypassShare',
  'deployments',
  'unknownShare',
] as const;

/** @see rowSortKeys */
export type RowSortKey = (typeof rowSortKeys)[number];

/** How teams are sorted. */
export interface RowSort {
  readonly key: RowSortKey;
  readonly isDescending: boolean;
}

type Sortable = string | number | null;

const figureOf = (name: AdoptionFigureName) => (row: AdoptionRow) =>
  row.figures[name].value;

const valueTable: Record<RowSortKey, (row: AdoptionRow) => Sortable> = {
  title: row => row.title,
  known: row => row.known,
  registered: figureOf('registered'),
  activeAdoption: figureOf('activeAdoption'),
  voluntaryAdoption: figureOf('voluntaryAdoption'),
  mandatedCompliance: figureOf('mandatedCompliance'),
  wouldStay: figureOf('wouldStay'),
  earnedAdoption: figureOf('earnedAdoption'),
  adoptionOfDeploying: figureOf('adoptionOfDeploying'),
  peopleBypassing: figureOf('peopleBypassing'),
  bypassShare: figureOf('bypassShare'),
  deployments: row => row.deployments,
  unknownShare: figureOf('unknownShare'),
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
export function sortRows(
  rows: readonly AdoptionRow[],
  sort: RowSort,
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
export function searchRows(
  rows: readonly AdoptionRow[],
  search: string,
): AdoptionRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  return rows.filter(row => row.title.toLocaleLowerCase().includes(wanted));
}
