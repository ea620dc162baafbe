import { useMemo } from 'react';
import { TeamCosts } from '@footfall/backstage-plugin-footfall-common';
import { ChartFigure } from '../../charts/ChartFigure';
import { lazyChart } from '../../charts/lazyChart';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import { TeamCostTable } from './TeamCostTable';
import { toTeamCostSeries } from './toTeamCostSeries';
import { useMonthName } from './useMonthName';

const HEIGHT = 84;
// More of them would be smaller than can be read; the table has them all.
const MOST_PANELS = 12;

const Panels = lazyChart(HEIGHT * 4, () =>
  import('./TeamCostPanels').then(module => module.TeamCostPanels),
);

/** What teams cost by month: a chart of each of the dearest, and a table of all. */
export function TeamCostFigure(props: { costs: TeamCosts }) {
  const { costs } = props;
  const t = useTexts();
  const formats = useFormats();
  const money = useMoney();
  const nameOf = useMonthName();
  const series = useMemo(() => toTeamCostSeries(costs), [costs]);
  const { currency, months, teams, top } = series;
  const shown = teams.slice(0, MOST_PANELS);
  const hidden = teams.length - shown.length;
  const others = formats.list(costs.otherCurrencies);
  const sentences = [
    currency !== null &&
      t('costs.overTime.caption', {
        top: money.about({ amount: String(Math.ceil(top)), currency }),
      }),
    hidden > 0 && t('costs.overTime.more', { count: hidden }),
    others !== '' &&
      (currency === null
        ? t('costs.overTime.otherCurrenciesOnly', { currencies: others })
        : t('costs.overTime.otherCurrencies', {
            currencies: others,
            currency,
          })),
  ];
  return (
    <ChartFigure
      title={t('costs.overTime.title')}
      caption={sentences.filter(Boolean).join(' ')}
      description={t('costs.overTime.describe', {
        count: shown.length,
        from: nameOf(months[0]),
        to: nameOf(months[months.length - 1]),
      })}
      table={() => (
        <TeamCostTable
          label={t('costs.overTime.all')}
          series={series}
          months={months}
        />
      )}
    >
      <Panels teams={shown} top={top} height={HEIGHT} />
    </ChartFigure>
  );
}
