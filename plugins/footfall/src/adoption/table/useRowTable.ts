import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AdoptionRow } from '@footfall/backstage-plugin-footfall-common';
import { readColumns, writeColumns } from './rowColumns';
import { searchRows, sortRows, RowSort, rowSortKeys } from './sortRows';
import { useTitledRows } from './useTitledRows';

/** The order of an address that says nothing of it. */
export const defaultRowSort: RowSort = {
  key: 'activeAdoption',
  isDescending: true,
};

/** Reads the order of the table from an address. */
export function readRowSort(params: URLSearchParams): RowSort {
  const key = rowSortKeys.find(known => known === params.get('sort'));
  return key === undefined
    ? defaultRowSort
    : { key, isDescending: params.get('order') === 'desc' };
}

/** The rows in the order and the choice of the address, and how to change it. */
export function useRowTable(rows: readonly AdoptionRow[]) {
  const [params, setParams] = useSearchParams();
  const sort = readRowSort(params);
  const search = params.get('q') ?? '';
  const columns = useMemo(() => readColumns(params), [params]);
  const { key, isDescending } = sort;
  const titled = useTitledRows(rows);
  const shown = useMemo(
    () => sortRows(searchRows(titled, search), { key, isDescending }),
    [titled, search, key, isDescending],
  );
  const change = (values: Record<string, string>) =>
    setParams(
      current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(values)) {
          if (value === '') {
            next.delete(name);
          } else {
            next.set(name, value);
          }
        }
        return next;
      },
      // Each letter of a search is not a page of its own.
      { replace: true },
    );
  return {
    shown,
    sort,
    search,
    columns,
    setColumns: (chosen: ReadonlySet<string>) =>
      change({ columns: writeColumns(chosen) ?? '' }),
    setSearch: (text: string) => change({ q: text }),
    setSort: (next: RowSort) =>
      change({ sort: next.key, order: next.isDescending ? 'desc' : 'asc' }),
  };
}
