import { ReactNode } from 'react';
import styles from './PlainTable.module.css';

/** A column: its heading, and what it says about an item. */
export interface PlainColumn<T> {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly cell: (item: T) => ReactNode;
}

/**
 * A table to read, not to work in: the first column heads each row. Native
 * cells leave the arrow keys to what lies in them.
 */
export function PlainTable<T>(props: {
  label: string;
  columns: readonly PlainColumn<T>[];
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Where cells of several lines begin; in the middle by default. */
  align?: 'top';
}) {
  const { label, columns, items, keyOf, align } = props;
  const [head, ...others] = columns;
  return (
    <table className={styles.table} data-align={align} aria-label={label}>
      <thead>
        <tr>
          {columns.map(column => (
            <th
              key={column.id}
              scope="col"
              className={column.isNumber ? styles.number : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={keyOf(item)}>
            <th scope="row">{head.cell(item)}</th>
            {others.map(column => (
              <td
                key={column.id}
                className={column.isNumber ? styles.number : undefined}
              >
                {column.cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
