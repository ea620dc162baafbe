import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './placeholders.module.css';

/** A state of a screen that has nothing to draw, with a way out of it. */
export function Placeholder(props: {
  title: string;
  description: string;
  children?: ReactNode;
}) {
  const { title, description, children } = props;
  return (
    <div className={styles.placeholder}>
      <Text as="h2" variant="title-small">
        {title}
      </Text>
      <Text as="p" variant="body-large" color="secondary">
        {description}
      </Text>
      {children}
    </div>
  );
}
