import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './DefinitionsPage.module.css';

/** A word, its mark if it has one, and what it means. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly mark?: ReactNode;
  readonly meaning: ReactNode;
}

/** Words with their meanings, each to be linked to. */
export function DefinitionList(props: {
  title: string;
  intro?: string;
  definitions: readonly Definition[];
}) {
  const { title, intro, definitions } = props;
  return (
    <section className={styles.section}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      {intro && (
        <Text as="p" variant="body-medium" color="secondary">
          {intro}
        </Text>
      )}
      <dl className={styles.list}>
        {definitions.map(definition => (
          <div key={definition.id} id={definition.id} className={styles.entry}>
            <dt>
              {definition.mark}
              <a href={`#${definition.id}`}>{definition.title}</a>
            </dt>
            <dd>{definition.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
