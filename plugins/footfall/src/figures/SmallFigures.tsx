import {
  AdoptionFigureName,
  AdoptionFigures,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { describeFraction, writeMetric } from './describeFigure';
import { FigureName } from './FigureName';
import styles from './SmallFigures.module.css';
import { useFormats } from './useFormats';

/** Figures side by side on a card, each with its fraction. */
export function SmallFigures(props: {
  names: readonly AdoptionFigureName[];
  figures: AdoptionFigures;
}) {
  const { names, figures } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <div className={styles.figures}>
      {names.map(name => (
        <div key={name} className={styles.figure}>
          <span className={styles.number}>
            {writeMetric(name, figures[name], formats, t)}
          </span>
          <span className={styles.name}>
            <FigureName name={name} metric={figures[name]} />
          </span>
          <span className={styles.fraction}>
            {describeFraction(name, figures[name], formats, t)}
          </span>
        </div>
      ))}
    </div>
  );
}
