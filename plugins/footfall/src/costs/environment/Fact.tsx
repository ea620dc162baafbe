import { ReactNode } from 'react';
import styles from '../costs.module.css';

/** Something that is known, under its name. */
export function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.detail}>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
