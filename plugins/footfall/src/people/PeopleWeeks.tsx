import { useMemo } from 'react';
import { Text, useBreakpoint } from '@backstage/ui';
import { PeopleReport } from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../charts/ChartFigure';
import { lazyChart } from '../charts/lazyChart';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { PeopleWeeksTable } from './PeopleWeeksTable';
import { toPeopleWeeks } from './toPeopleWeeks';

const HEIGHT = 280;

const Chart = lazyChart(HEIGHT, () =>
  import('./PeopleWeeksChart').then(module => module.PeopleWeeksChart),
);

/** Active people of 26 weeks, as bars and as a table. */
export function PeopleWeeks(props: { report: PeopleReport }) {
  const { weeks, minPeople } = props.report;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('xs');
  const series = useMemo(() => toPeopleWeeks(weeks), [weeks]);
  const first = series.weeks.at(0);
  const last = series.weeks.at(-1);
  if (!first || !last) {
    return null;
  }
  const isAllWithheld = series.withheld === series.weeks.length;
  const below = String(minPeople - 1);
  return (
    <ChartFigure
      title={t('people.weeks.title')}
      caption={
        series.withheld > 0 && !isAllWithheld
          ? `${t('people.weeks.caption')} ${t('people.weeks.gaps', {
              count: series.withheld,
            })}`
          : t('people.weeks.caption')
      }
      description={t('people.weeks.describe', {
        from: formats.monthOfYear(first.from),
        to: formats.monthOfYear(last.from),
        last:
          last.share === null ? t('figures.none') : formats.share(last.share),
      })}
      table={
        isAllWithheld
          ? undefined
          : () => (
              <PeopleWeeksTable weeks={series.weeks} minPeople={minPeople} />
            )
      }
    >
      {isAllWithheld ? (
        <Text as="p" variant="body-medium">
          {t('people.weeks.withheld', {
            below,
            minPeople: String(minPeople),
          })}
        </Text>
      ) : (
        <Chart
          weeks={series.weeks}
          minPeople={minPeople}
          isNarrow={isNarrow}
          height={HEIGHT}
        />
      )}
    </ChartFigure>
  );
}
