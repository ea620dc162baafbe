import {
  AdoptionRow,
  AdoptionTable,
  FigurePolicy,
  keysOfWithheldPeople,
  MeasuredAdoption,
  missing,
} from '@footfall/backstage-plugin-footfall-common';

function keysToWithhold(
  rows: readonly AdoptionRow[],
  table: AdoptionTable,
  policy: FigurePolicy,
): Set<string> {
  return keysOfWithheldPeople(
    rows.flatMap(({ key, parentKey }) => {
      const people = table.rows.get(key)?.people;
      return people ? [{ key, parentKey, people }] : [];
    }),
    policy,
  );
}

function withoutPeople<T extends MeasuredAdoption>(measured: T): T {
  const peopleBypassing = missing('too-few-people');
  return { ...measured, figures: { ...measured.figures, peopleBypassing } };
}

/**
 * Withholds the people of rows from which, together with the total, those of
 * another row could be worked out.
 *
 * @param rows - every row of the tables, not those of one page
 */
export function withholdPeople(
  rows: readonly AdoptionRow[],
  tables: { readonly current: AdoptionTable; readonly previous: AdoptionTable },
  policy: FigurePolicy,
): AdoptionRow[] {
  const now = keysToWithhold(rows, tables.current, policy);
  const before = keysToWithhold(rows, tables.previous, policy);
  return rows
    .map(row => (now.has(row.key) ? withoutPeople(row) : row))
    .map(row =>
      before.has(row.key)
        ? { ...row, previous: withoutPeople(row.previous) }
        : row,
    );
}
