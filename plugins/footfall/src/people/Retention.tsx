import { useId } from 'react';
import { Text } from '@backstage/ui';
import { PeopleReport } from '@footfall/backstage-plugin-footfall-common';
import { ScrollRegion } from '../tables/ScrollRegion';
import { useTexts } from '../translation';
import { DefinedName } from '../figures/DefinedName';
import { RetentionTable } from './RetentionTable';
import styles from './Retention.module.css';

/** People by the week in which they began, and how many came back. */
export function Retention(props: { report: PeopleReport }) {
  const { cohorts, hiddenCohorts, minPeople } = props.report;
  const t = useTexts();
  const titleId = useId();
  const hasWithheld = cohorts.some(({ retained }) =>
    retained.some(({ value }) => value === null),
  );
  const notes = [
    ...(cohorts.length === 0 && hiddenCohorts === 0
      ? [t('people.retention.nobody')]
      : []),
    ...(hasWithheld
      ? [t('people.retention.withheldNote', { below: String(minPeople - 1) })]
      : []),
    ...(hiddenCohorts > 0
      ? [
          t('people.retention.hidden', {
            count: hiddenCohorts,
            minPeople: String(minPeople),
          }),
        ]
      : []),
  ];
  return (
    <section className={styles.retention} aria-labelledby={titleId}>
      <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
        {t('people.retention.title')}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        <DefinedName
          name={t('people.definition.retention.title')}
          meaning={{
            id: 'people-retention',
            title: t('people.definition.retention.title'),
            answers: t('people.definition.retention.answers'),
            formula: t('people.definition.retention.formula'),
          }}
        />
        {': '}
        {t('people.retention.caption')}
      </Text>
      {cohorts.length > 0 && (
        <ScrollRegion className={styles.scroll} labelId={titleId}>
          <RetentionTable
            cohorts={cohorts}
            minPeople={minPeople}
            labelId={titleId}
          />
        </ScrollRegion>
      )}
      {notes.map(note => (
        <Text key={note} as="p" variant="body-small" color="secondary">
          {note}
        </Text>
      ))}
    </section>
  );
}
