import { useId } from 'react';
import { RiStarFill, RiStarLine } from '@remixicon/react';
import { useTexts } from '../translation';
import styles from './ratings.module.css';

const VALUES = [1, 2, 3, 4, 5] as const;

/** Five stars to choose one of; the words say what each means. */
export function StarField(props: {
  label: string;
  stars: number | null;
  onChange: (stars: number) => void;
}) {
  const { label, stars, onChange } = props;
  const t = useTexts();
  const name = useId();
  return (
    <div className={styles.starField}>
      <div role="radiogroup" aria-label={label} className={styles.stars}>
        {VALUES.map(value => {
          const Star =
            stars !== null && value <= stars ? RiStarFill : RiStarLine;
          return (
            <label key={value} title={t(`ratings.stars.value.of${value}`)}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={stars === value}
                onChange={() => onChange(value)}
                aria-label={t(`ratings.stars.value.of${value}`)}
              />
              <Star aria-hidden size={28} />
            </label>
          );
        })}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{t('ratings.stars.ends.from')}</span>
        <span>{t('ratings.stars.ends.to')}</span>
      </div>
    </div>
  );
}
