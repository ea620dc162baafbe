import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import { PeopleReport } from '@footfall/backstage-plugin-footfall-common';
import { footfallDefinitionsRouteRef } from '../routes';
import { useTexts } from '../translation';
import styles from './PeoplePage.module.css';

/** What makes somebody active, who could be, and what is kept to itself. */
export function WhatIsCounted(props: { report: PeopleReport }) {
  const { eligible, minPeople } = props.report;
  const t = useTexts();
  const definitionsPath = useRouteRef(footfallDefinitionsRouteRef)();
  const facts = [
    t('people.counted.action'),
    eligible === null
      ? t('people.counted.membersWithheld', { minPeople: String(minPeople) })
      : t('people.counted.members', { count: eligible }),
    t('people.counted.minimum', { below: String(minPeople - 1) }),
  ];
  return (
    <section className={styles.counted} aria-label={t('people.counted.title')}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('people.counted.title')}
      </Text>
      {facts.map(fact => (
        <Text key={fact} as="p" variant="body-medium">
          {fact}
        </Text>
      ))}
      <Link href={`${definitionsPath}#people-action`} variant="body-medium">
        {t('people.counted.all')}
      </Link>
    </section>
  );
}
