import { useId } from 'react';
import { useTexts } from '../../translation';
import styles from './answering.module.css';

/** Something that can be answered, by what it is called. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few answers to a question, as native radio buttons. */
export function RadioRow<Value extends number | boolean>(props: {
  question: string;
  options: readonly Option<Value>[];
  chosen: unknown;
  /** What the smallest and the greatest stand for, on a scale. */
  ends?: { readonly from: string; readonly to: string };
  isMissing: boolean;
  onChange: (value: Value) => void;
}) {
  const { question, options, chosen, ends, isMissing, onChange } = props;
  const t = useTexts();
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-required
      aria-invalid={isMissing}
      aria-labelledby={`${id}question`}
      aria-describedby={`${id}ends ${id}missing`}
      className={styles.question}
    >
      <p id={`${id}question`} className={styles.asked}>
        {question}
      </p>
      <div className={styles.scale}>
        <div className={ends ? styles.steps : styles.options}>
          {options.map(({ value, label }) => (
            <label key={label} className={styles.option}>
              <input
                type="radio"
                name={id}
                checked={chosen === value}
                onChange={() => onChange(value)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {ends && (
          <p id={`${id}ends`} className={styles.ends}>
            <span>
              {options[0].label}: {ends.from}
            </span>{' '}
            <span>
              {options[options.length - 1].label}: {ends.to}
            </span>
          </p>
        )}
      </div>
      {isMissing && (
        <p id={`${id}missing`} className={styles.wrong}>
          {t('surveys.answer.required')}
        </p>
      )}
    </div>
  );
}
