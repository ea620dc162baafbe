import { ReactNode } from 'react';
import styles from './palette.module.css';

/** Lays the palette's CSS variables under everything inside it. */
export function FootfallPalette(props: { children: ReactNode }) {
  return <div className={styles.palette}>{props.children}</div>;
}
