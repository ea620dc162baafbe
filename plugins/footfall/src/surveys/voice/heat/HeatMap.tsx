import { useEffect, useRef } from 'react';
import { Button } from '@backstage/ui';
import {
  HistoryRow,
  SurveyHistory,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../../figures/useFormats';
import { TeamBadge } from '../../../incidents/team/TeamBadges';
import { ScrollRegion } from '../../../tables/ScrollRegion';
import { useTexts } from '../../../translation';
import { Bar, VoiceMeasure } from '../measures';
import { HeatCell } from './HeatCell';
import styles from './heat.module.css';

interface HeatMapProps {
  history: SurveyHistory;
  /** How the first column is called. */
  heading: string;
  measure: VoiceMeasure;
  bar: Bar;
  labelId: string;
  onChoose: (key: string) => void;
}

function HeatRow(
  props: Pick<HeatMapProps, 'measure' | 'bar'> & {
    row: HistoryRow;
    /** Left out of the row of everybody. */
    onChoose?: (key: string) => void;
  },
) {
  const { row, measure, bar, onChoose } = props;
  const t = useTexts();
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          {onChoose ? (
            <Button
              variant="tertiary"
              size="small"
              aria-label={t('voice.groups.open', { title: row.title })}
              className={styles.choose}
              onPress={() => onChoose(row.key)}
            >
              {row.title}
            </Button>
          ) : (
            t('voice.groups.everybody')
          )}
          {onChoose && <TeamBadge teamRef={row.key} isMark />}
        </span>
      </th>
      {row.points.map(point => (
        <HeatCell
          key={point.waveId}
          point={point}
          measure={measure}
          bar={bar}
        />
      ))}
    </tr>
  );
}

/** Groups by waves: a row for each group, a column for each wave. */
export function HeatMap(props: HeatMapProps) {
  const { history, heading, labelId, onChoose, ...figure } = props;
  const t = useTexts();
  const formats = useFormats();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // Where there is no room for all waves, the last ones are looked for first.
    const region = table.current?.parentElement;
    if (region) {
      region.scrollLeft = region.scrollWidth;
    }
  }, [history]);
  return (
    <ScrollRegion className={styles.scroll} labelId={labelId}>
      <table ref={table} className={styles.table} aria-labelledby={labelId}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {history.waves.map(({ id, number, opensOn }) => (
              <th key={id} scope="col">
                {t('voice.groups.waveShort', { number: String(number) })}
                <span className={styles.month}>
                  {formats.monthOfYear(opensOn)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <HeatRow {...figure} row={history.total} />
          {history.rows.map(row => (
            <HeatRow key={row.key} {...figure} row={row} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
