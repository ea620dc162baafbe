import {
  AdoptionFigureName,
  AdoptionRow,
} from '@footfall/backstage-plugin-footfall-common';
import { describeFraction, writeMetric } from '../../figures/describeFigure';
import { FigureName } from '../../figures/FigureName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import styles from './Headline.module.css';

const NAMES: readonly AdoptionFigureName[] = [
  'mandatedCompliance',
  'wouldStay',
  'earnedAdoption',
  'adoptionOfDeploying',
  'deploymentShare',
  'bypassShare',
  'unknownShare',
];

/** The figures that explain the large ones, in one line. */
export function MoreFigures(props: { row: AdoptionRow }) {
  const { figures } = props.row;
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul className={styles.more} aria-label={t('adoption.headline.more')}>
      {NAMES.map(name => (
        <li
          key={name}
          title={describeFraction(name, figures[name], formats, t)}
        >
          <strong>{writeMetric(name, figures[name], formats, t)}</strong>{' '}
          <FigureName name={name} metric={figures[name]} />
        </li>
      ))}
    </ul>
  );
}
