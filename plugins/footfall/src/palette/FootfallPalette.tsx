import { ReactNode } from 'react';
import styles from './palette.module.css';

/** Lays the palette's CSS variables under everything inside it. */
export function FootfallPalette(props: {
  /** What lies under the marks: the page, or a card on it. */
  surface?: 'page' | 'card';
  children: ReactNode;
}) {
  const { surface = 'page', children } = props;
  return (
    <div
      className={
        surface === 'card'
          ? `${styles.palette} ${styles.onCard}`
          : styles.palette
      }
    >
      {children}
    </div>
  );
}
