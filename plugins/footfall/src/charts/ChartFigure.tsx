import { ReactNode, useId, useState } from 'react';
import { Text } from '@backstage/ui';
import { ScrollRegion } from '../tables/ScrollRegion';
import { useTexts } from '../translation';
import styles from './ChartFigure.module.css';

/**
 * A drawing with its heading, what it shows in words, and the table of the same
 * numbers for those who want it or cannot see the drawing.
 */
export function ChartFigure(props: {
  title: string;
  caption: ReactNode;
  /** What the drawing says, for those who cannot see it. */
  description: string;
  table?: () => ReactNode;
  children: ReactNode;
}) {
  const { title, caption, description, table, children } = props;
  const t = useTexts();
  const titleId = useId();
  const [isTableShown, setTableShown] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
          {title}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {caption}
        </Text>
      </figcaption>
      <div className={styles.chart} role="group" aria-label={description}>
        {children}
      </div>
      {table && (
        <details
          className={styles.table}
          onToggle={event => setTableShown(event.currentTarget.open)}
        >
          <summary>{t('shell.asTable')}</summary>
          {isTableShown && (
            <ScrollRegion className={styles.scroll} labelId={titleId}>
              {table()}
            </ScrollRegion>
          )}
        </details>
      )}
    </figure>
  );
}
