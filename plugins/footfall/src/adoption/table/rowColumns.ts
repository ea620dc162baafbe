import { RowSortKey } from './sortRows';

/** What a column of the table can show. */
export type RowColumnId = RowSortKey | 'weeks' | 'trend';

/** The columns that a reader can choose, from left to right. */
export const chosenColumnIds = [
  'known',
  'registered',
  'activeAdoption',
  'weeks',
  'trend',
  'adoptionOfDeploying',
  'voluntaryAdoption',
  'mandatedCompliance',
  'wouldStay',
  'earnedAdoption',
  'bypassShare',
  'peopleBypassing',
  'deployments',
  'unknownShare',
] as const satisfies readonly RowColumnId[];

/** @see chosenColumnIds */
export type ChosenColumnId = (typeof chosenColumnIds)[number];

/** As many as fit beside each other on a laptop's screen. */
export const defaultColumnIds: readonly ChosenColumnId[] = [
  'known',
  'registered',
  'activeAdoption',
  'weeks',
  'trend',
  'voluntaryAdoption',
  'bypassShare',
  'deployments',
];

/** Reads the columns of an address; the default where it names none. */
export function readColumns(
  params: URLSearchParams,
): readonly ChosenColumnId[] {
  const named = params.get('columns')?.split(',') ?? [];
  const known = chosenColumnIds.filter(id => named.includes(id));
  return known.length > 0 ? known : defaultColumnIds;
}

/** The columns for an address, from left to right; null for the default. */
export function writeColumns(chosen: ReadonlySet<string>): string | null {
  const ids = chosenColumnIds.filter(id => chosen.has(id));
  const isDefault = ids.join() === defaultColumnIds.join();
  return isDefault || ids.length === 0 ? null : ids.join();
}
