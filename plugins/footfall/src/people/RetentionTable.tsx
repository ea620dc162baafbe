import { VisuallyHidden } from '@backstage/ui';
import {
  Metric,
  PeopleReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { describeMissingPeople } from './describePeople';
import { heatOf } from './heatOf';
import styles from './Retention.module.css';

type Cohort = PeopleReport['cohorts'][number];

const shadeTable: Readonly<Record<number, string>> = {
  1: styles.heat1,
  2: styles.heat2,
  3: styles.heat3,
  4: styles.heat4,
  5: styles.heat5,
};

function ShareCell(props: { share: Metric; minPeople: number }) {
  const { share, minPeople } = props;
  const t = useTexts();
  const formats = useFormats();
  if (share.reason !== null) {
    const reason = describeMissingPeople(share.reason, minPeople, t);
    return (
      <td title={reason}>
        <span aria-hidden="true">{t('figures.none')}</span>
        <VisuallyHidden>{t('figures.noneBecause', { reason })}</VisuallyHidden>
      </td>
    );
  }
  return (
    <td className={shadeTable[heatOf(share.value)]}>
      {formats.share(share.value)}
    </td>
  );
}

/** A row for each cohort, a column for each week after its first. */
export function RetentionTable(props: {
  cohorts: readonly Cohort[];
  minPeople: number;
  labelId: string;
}) {
  const { cohorts, minPeople, labelId } = props;
  const t = useTexts();
  const formats = useFormats();
  const weeks = Math.max(...cohorts.map(({ retained }) => retained.length));
  const later = Array.from({ length: weeks }, (_, index) => index + 1);
  return (
    <table className={styles.table} aria-labelledby={labelId}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.began}>
            {t('people.retention.began')}
          </th>
          <th scope="col" rowSpan={2}>
            {t('people.retention.people')}
          </th>
          {weeks > 0 && (
            <th scope="colgroup" colSpan={weeks} className={styles.group}>
              {t('people.retention.later')}
            </th>
          )}
        </tr>
        <tr>
          {later.map(count => (
            <th
              key={count}
              scope="col"
              aria-label={t('people.retention.laterLabel', { count })}
            >
              {count}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cohorts.map(cohort => (
          <tr key={cohort.week}>
            <th scope="row" className={styles.began}>
              {formats.day(cohort.week)}
            </th>
            <td>{formats.count(cohort.size)}</td>
            {cohort.retained.map((share, index) => (
              <ShareCell key={index} share={share} minPeople={minPeople} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
