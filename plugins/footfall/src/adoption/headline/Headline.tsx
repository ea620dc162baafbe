import { AdoptionRow } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { HeadlineFigure } from './HeadlineFigure';
import { HeadlineGap } from './HeadlineGap';
import { MoreFigures } from './MoreFigures';
import { Comparison } from '../toAdoptionQueries';
import styles from './Headline.module.css';

/**
 * Registered, the fall to active, who of those free to choose chose it, and who
 * goes around: one sentence from left to right. Where people may not be counted, deployments stand in for them, and
 * say so.
 */
export function Headline(props: { row: AdoptionRow; comparison: Comparison }) {
  const { row, comparison } = props;
  const t = useTexts();
  const shared = { now: row, before: row.previous, comparison };
  const people = row.figures.peopleBypassing;
  return (
    <section
      className={styles.headline}
      aria-label={t('adoption.headline.label')}
    >
      <div className={styles.strip}>
        <HeadlineFigure name="registered" {...shared} />
        <HeadlineGap {...shared} />
        <HeadlineFigure name="activeAdoption" {...shared} />
        <HeadlineFigure
          name="voluntaryAdoption"
          className={styles.voluntary}
          {...shared}
        />
        {people.reason === null ? (
          <HeadlineFigure
            name="peopleBypassing"
            className={styles.apart}
            {...shared}
          />
        ) : (
          <HeadlineFigure
            name="bypassShare"
            className={styles.apart}
            note={t(`figures.missingInstead.${people.reason}`)}
            {...shared}
          />
        )}
      </div>
      <MoreFigures row={row} />
    </section>
  );
}
