import { ReactNode, useId } from 'react';
import styles from './forms.module.css';

/** What a field is told of being wrong. */
export interface WrongFieldProps {
  readonly isInvalid: boolean;
  readonly 'aria-describedby': string | undefined;
}

/**
 * A field with what is wrong with it below. The fields of the host say so by
 * themselves only of values that they have, not of missing ones.
 */
export function FieldFrame(props: {
  error: string | undefined;
  children: (wrong: WrongFieldProps) => ReactNode;
}) {
  const { error, children } = props;
  const errorId = useId();
  const isInvalid = error !== undefined;
  return (
    <div className={styles.field}>
      {children({
        isInvalid,
        'aria-describedby': isInvalid ? errorId : undefined,
      })}
      {isInvalid && (
        <p id={errorId} className={styles.wrong}>
          {error}
        </p>
      )}
    </div>
  );
}
