import { useId } from 'react';
import { Link, Text } from '@backstage/ui';
import { DigestItem } from './useDigestItems';
import styles from './DigestPage.module.css';

/** One kind of news: what happened to whom, each with a way to look at it. */
export function DigestSection(props: {
  title: string;
  nothing: string;
  items: readonly DigestItem[];
}) {
  const { title, nothing, items } = props;
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Text as="h2" id={titleId} variant="title-x-small" weight="bold">
        {title}
      </Text>
      {items.length === 0 ? (
        <Text as="p" variant="body-medium" color="secondary">
          {nothing}
        </Text>
      ) : (
        <ul className={styles.items}>
          {items.map(item => (
            <li key={item.key}>
              <Link href={item.href} weight="bold">
                {item.title}
              </Link>
              <span>{item.text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
