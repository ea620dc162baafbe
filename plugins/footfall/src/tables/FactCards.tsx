import { PlainColumn } from './PlainTable';
import styles from './FactCards.module.css';

/** The rows of a table as cards, where a table would not fit. */
export function FactCards<T>(props: {
  label: string;
  columns: readonly PlainColumn<T>[];
  items: readonly T[];
  keyOf: (item: T) => string;
}) {
  const { label, columns, items, keyOf } = props;
  return (
    <ul className={styles.cards} aria-label={label}>
      {items.map(item => (
        <li key={keyOf(item)} className={styles.card}>
          <dl className={styles.facts}>
            {columns.map(column => (
              <div key={column.id}>
                <dt>{column.label}</dt>
                <dd>{column.cell(item)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
