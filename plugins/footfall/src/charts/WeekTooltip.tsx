import styles from './chartParts.module.css';

/** What a week's point says when it is hovered or focused. */
export function WeekTooltip(props: {
  title: string;
  note?: string;
  rows: readonly { readonly label: string; readonly value: string }[];
}) {
  return (
    <div className={styles.tooltip}>
      <strong>{props.title}</strong>
      {props.note && <div className={styles.note}>{props.note}</div>}
      <dl className={styles.rows}>
        {props.rows.map(row => [
          <dt key={`${row.label} label`}>{row.label}</dt>,
          <dd key={`${row.label} value`}>{row.value}</dd>,
        ])}
      </dl>
    </div>
  );
}
