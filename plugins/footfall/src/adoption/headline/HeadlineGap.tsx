import { MeasuredAdoption } from '@footfall/backstage-plugin-footfall-common';
import { ChangeText } from '../../figures/ChangeText';
import { FigureName } from '../../figures/FigureName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { Comparison } from '../toAdoptionQueries';
import styles from './Headline.module.css';

const NAME = 'registrationGap';

/**
 * The fall from registered to active, as large as the two: it is the point of
 * the page. Read from left to right it is negative.
 */
export function HeadlineGap(props: {
  now: MeasuredAdoption;
  before: MeasuredAdoption;
  comparison: Comparison;
}) {
  const { now, before, comparison } = props;
  const t = useTexts();
  const formats = useFormats();
  const metric = now.figures[NAME];
  return (
    <div className={`${styles.figure} ${styles.gap}`}>
      <div className={styles.number}>
        {metric.value === null
          ? t('figures.none')
          : t('adoption.headline.gap', {
              points: formats.points(-metric.value),
            })}
      </div>
      <div className={styles.name}>
        <FigureName name={NAME} />
      </div>
      <div className={styles.detail}>
        {t(`figures.withoutFraction.${NAME}`)}
      </div>
      <div className={styles.detail}>
        <ChangeText
          name={NAME}
          now={metric}
          before={before.figures[NAME]}
          comparison={comparison}
          isReversed
        />
      </div>
    </div>
  );
}
