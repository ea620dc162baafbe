import { useFormats } from '../figures/useFormats';
import { PlainTable } from '../tables/PlainTable';
import { useTexts } from '../translation';
import { describeMissingPeople } from './describePeople';
import { PeopleWeek } from './toPeopleWeeks';

/** The weeks as a table, the newest first. */
export function PeopleWeeksTable(props: {
  weeks: readonly PeopleWeek[];
  minPeople: number;
}) {
  const { weeks, minPeople } = props;
  const t = useTexts();
  const formats = useFormats();
  const write = (count: number | null) =>
    count === null ? t('figures.none') : formats.count(count);
  return (
    <PlainTable
      label={t('people.weeks.title')}
      items={[...weeks].reverse()}
      keyOf={week => week.from}
      columns={[
        {
          id: 'week',
          label: t('people.weeks.week'),
          cell: week => formats.day(week.from),
        },
        {
          id: 'active',
          label: t('people.weeks.active'),
          isNumber: true,
          cell: week => write(week.active),
        },
        {
          id: 'members',
          label: t('people.weeks.members'),
          isNumber: true,
          cell: week => write(week.members),
        },
        {
          id: 'share',
          label: t('people.weeks.share'),
          isNumber: true,
          cell: week =>
            week.reason === null
              ? formats.share(week.share ?? 0)
              : describeMissingPeople(week.reason, minPeople, t),
        },
      ]}
    />
  );
}
