import {
  Day,
  expectedPercentOn,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { useFormats } from '../figures/useFormats';
import { Texts, useTexts } from '../translation';
import styles from './targets.module.css';

function describeWay(
  target: TargetRecord,
  expected: number | null,
  formats: Formats,
  t: Texts,
): string {
  const wanted = formats.share(target.percent / 100);
  if (target.current.value === null) {
    return t('targets.way.unknown', { target: wanted });
  }
  const now = formats.share(target.current.value);
  return expected === null
    ? t('targets.way.now', { now, target: wanted })
    : t('targets.way.nowExpected', {
        now,
        target: wanted,
        expected: formats.share(expected / 100),
      });
}

const at = (percent: number) => ({ insetInlineStart: `${percent}%` });

/** Now, wanted, and where it would be by now; always from 0 to 100 %. */
export function WayBar(props: { target: TargetRecord; today: Day }) {
  const { target, today } = props;
  const t = useTexts();
  const formats = useFormats();
  const expected = expectedPercentOn(target, today);
  const { value } = target.current;
  return (
    <div
      className={styles.way}
      role="img"
      aria-label={describeWay(target, expected, formats, t)}
    >
      {value !== null && (
        <div className={styles.now} style={{ width: `${value * 100}%` }} />
      )}
      <div className={styles.wanted} style={at(target.percent)} />
      {expected !== null && (
        <div className={styles.expected} style={at(expected)} />
      )}
    </div>
  );
}
