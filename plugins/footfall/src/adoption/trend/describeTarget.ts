import { TargetRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** A target and the pace that it still asks for, in one sentence. */
export function describeTarget(
  target: Pick<TargetRecord, 'standing' | 'pacePerWeek' | 'percent' | 'by'>,
  formats: Formats,
  t: Texts,
): string {
  const { standing, pacePerWeek, percent, by } = target;
  const said = { percent: formats.share(percent / 100), by: formats.day(by) };
  if (pacePerWeek === null || standing === 'reached' || standing === 'missed') {
    return t(`adoption.target.${standing}`, { ...said, pace: '' });
  }
  const pace = formats.points(pacePerWeek);
  // Without a baseline nobody can be ahead or behind; the pace is known.
  return t(
    standing === 'unknown'
      ? 'adoption.target.open'
      : `adoption.target.${standing}`,
    { ...said, pace },
  );
}
