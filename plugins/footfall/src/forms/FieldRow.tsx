import { ReactNode } from 'react';
import styles from './forms.module.css';

/** Fields side by side, where there is room. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}
