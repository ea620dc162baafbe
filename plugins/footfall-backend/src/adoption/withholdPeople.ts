import {
  AdoptionRow,
  AdoptionTable,
  FigurePolicy,
  keysOfWithheldPeople,
  MeasuredAdoption,
  missing,
} from '@footfall/backstage-plugin-footfall-common';

function withoutPeople<T extends MeasuredAdoption>(measured: T): T {
  const peopleBypassing = missing('too-few-people');
  return { ...measured, figures: { ...measured.figures, peopleBypassing } };
}

/**
 * Withholds the people of rows from which, together with the total, those of
 * another row could be worked out, or those of what is in no row of the answer:
 * a team that dissolved is still in the previous total.
 *
 * @param rows - every row of the answer, not those of one page
 */
export function withholdPeople(
  rows: readonly AdoptionRow[],
  tables: { readonly current: AdoptionTable; readonly previous: AdoptionTable },
  policy: FigurePolicy,
): AdoptionRow[] {
  const shown = new Set(rows.map(({ key }) => key));
  const withheldIn = ({ members }: AdoptionTable) =>
    keysOfWithheldPeople(members, key => shown.has(key), policy);
  const now = withheldIn(tables.current);
  const before = withheldIn(tables.previous);
  return rows
    .map(row => (now.has(row.key) ? withoutPeople(row) : row))
    .map(row =>
      before.has(row.key)
        ? { ...row, previous: withoutPeople(row.previous) }
        : row,
    );
}
