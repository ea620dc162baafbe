import { useId } from 'react';
import { Text } from '@backstage/ui';
import {
  Day,
  HistoryRow,
  SurveyHistory,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { FittingTable } from '../../tables/FittingTable';
import { PlainColumn } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { HiddenMark } from './heat/HiddenMark';
import { HistoryPoint, valueOf, VoiceMeasure } from './measures';
import { useScores } from './useScores';
import styles from './voice.module.css';

interface HeldWave {
  readonly number: number;
  readonly opensOn: Day;
  readonly point: HistoryPoint;
}

function useMeasureCell() {
  const t = useTexts();
  const formats = useFormats();
  const scores = useScores();
  return (measure: VoiceMeasure, { point }: HeldWave): string => {
    const value = valueOf(measure, point);
    if (value === null) {
      return t('figures.none');
    }
    return measure === 'nps'
      ? t('voice.figure.margin', {
          nps: scores.nps(value),
          margin: formats.count(Math.round(point.recommend?.npsMargin ?? 0)),
        })
      : scores[measure](value);
  };
}

function Answered({ point }: HeldWave) {
  const t = useTexts();
  const formats = useFormats();
  const { status, invited, n, responseRate } = point;
  if (status !== 'shown') {
    return <HiddenMark status={status} />;
  }
  return (
    <>
      {t('voice.waves.answeredOf', {
        n: formats.count(n ?? 0),
        invited: formats.count(invited ?? 0),
        share: formats.share(responseRate ?? 0),
      })}
    </>
  );
}

function useWaveColumns(
  measures: readonly VoiceMeasure[],
): PlainColumn<HeldWave>[] {
  const t = useTexts();
  const formats = useFormats();
  const cellOf = useMeasureCell();
  return [
    {
      id: 'wave',
      label: t('voice.waves.wave'),
      cell: ({ number, opensOn }) => (
        <>
          {t('voice.groups.waveShort', { number: String(number) })}{' '}
          <span className={styles.aside}>
            {t('voice.waves.opened', { day: formats.day(opensOn) })}
          </span>
        </>
      ),
    },
    ...measures.map(measure => ({
      id: measure,
      label: t(`voice.waves.${measure}`),
      isNumber: true,
      cell: (wave: HeldWave) => cellOf(measure, wave),
    })),
    {
      id: 'answered',
      label: t('voice.waves.answered'),
      isNumber: true,
      cell: wave => <Answered {...wave} />,
    },
  ];
}

/** How a group answered from wave to wave, the last one first. */
export function WaveTable(props: {
  waves: SurveyHistory['waves'];
  history: HistoryRow;
  measures: readonly VoiceMeasure[];
}) {
  const { waves, history, measures } = props;
  const t = useTexts();
  const titleId = useId();
  const title = t('voice.waves.title', { whose: history.title });
  const columns = useWaveColumns(measures);
  const held = waves.map((wave, index) => ({
    ...wave,
    point: history.points[index],
  }));
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <Text as="h2" variant="title-x-small" weight="bold" id={titleId}>
        {title}
      </Text>
      <FittingTable
        label={title}
        columns={columns}
        items={held.reverse()}
        keyOf={({ number }) => String(number)}
      />
    </section>
  );
}
