import { ReactNode } from 'react';
import { Answer } from '../api/useAnswer';
import styles from './placeholders.module.css';

/** Dims what answers the last question, until the answer to this one is here. */
export function Dimmed(props: {
  answer: Answer<unknown>;
  className?: string;
  children: ReactNode;
}) {
  const { answer, className = '', children } = props;
  const isStale = answer.status === 'ready' && answer.isStale;
  return (
    <div
      className={`${className} ${isStale ? styles.dimmed : ''}`}
      aria-busy={isStale}
    >
      {children}
    </div>
  );
}
