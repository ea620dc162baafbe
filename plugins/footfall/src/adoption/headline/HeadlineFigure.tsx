import { ReactNode } from 'react';
import {
  AdoptionFigureName,
  MeasuredAdoption,
} from '@footfall/backstage-plugin-footfall-common';
import { ChangeText } from '../../figures/ChangeText';
import { describeFraction, writeMetric } from '../../figures/describeFigure';
import { FigureName } from '../../figures/FigureName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { Comparison } from '../toAdoptionQueries';
import styles from './Headline.module.css';

/** One large number with its name, its fraction and its change. */
export function HeadlineFigure(props: {
  name: AdoptionFigureName;
  now: MeasuredAdoption;
  before: MeasuredAdoption;
  comparison: Comparison;
  className?: string;
  note?: ReactNode;
}) {
  const { name, now, before, comparison, className, note } = props;
  const t = useTexts();
  const formats = useFormats();
  const metric = now.figures[name];
  return (
    <div className={`${styles.figure} ${className ?? ''}`}>
      <div className={styles.number}>
        {writeMetric(name, metric, formats, t)}
      </div>
      <div className={styles.name}>
        <FigureName name={name} metric={metric} />
      </div>
      <div className={styles.detail}>
        {describeFraction(name, metric, formats, t)}
      </div>
      <div className={styles.detail}>
        <ChangeText
          name={name}
          now={metric}
          before={before.figures[name]}
          comparison={comparison}
        />
      </div>
      {note && <div className={styles.detail}>{note}</div>}
    </div>
  );
}
