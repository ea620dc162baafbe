import { VisuallyHidden } from '@backstage/ui';
import { RiArrowDownSFill } from '@remixicon/react';
import { useFormats } from '../../../figures/useFormats';
import { useTexts } from '../../../translation';
import {
  Bar,
  HistoryPoint,
  isBelowBar,
  shadeOf,
  valueOf,
  VoiceMeasure,
} from '../measures';
import { useScores } from '../useScores';
import { HiddenMark } from './HiddenMark';
import styles from './heat.module.css';

interface HeatCellProps {
  point: HistoryPoint;
  measure: VoiceMeasure;
  bar: Bar;
}

function ShownCell(props: HeatCellProps & { value: number }) {
  const { point, measure, bar, value } = props;
  const t = useTexts();
  const formats = useFormats();
  const scores = useScores();
  const isBelow = isBelowBar(measure, value, bar);
  const words = {
    value: scores[measure](value),
    n: formats.count(point.n ?? 0),
    invited: formats.count(point.invited ?? 0),
  };
  const said = isBelow
    ? t('voice.groups.cellBelow', words)
    : t('voice.groups.cell', words);
  return (
    <td data-shade={shadeOf(measure, value)} title={said}>
      <span className={styles.value} aria-hidden>
        {isBelow && <RiArrowDownSFill size={18} />}
        {words.value}
      </span>
      <span className={styles.n} aria-hidden>
        {t('voice.groups.n', { n: words.n })}
      </span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </td>
  );
}

/** What a group answered in a wave: a figure, or why there is none. */
export function HeatCell(props: HeatCellProps) {
  const { point, measure } = props;
  const t = useTexts();
  const value = valueOf(measure, point);
  if (point.status !== 'shown') {
    return (
      <td
        data-status={point.status}
        title={t(`voice.status.${point.status}.title`)}
      >
        <HiddenMark status={point.status} />
      </td>
    );
  }
  // Another wave of the survey may not have asked it.
  return value === null ? (
    <td>{t('figures.none')}</td>
  ) : (
    <ShownCell {...props} value={value} />
  );
}
