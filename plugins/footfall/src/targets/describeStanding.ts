import { TargetRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';

function describePace(target: TargetRecord, formats: Formats, t: Texts) {
  return target.pacePerWeek === null
    ? undefined
    : t('targets.pace', {
        pace: formats.points(target.pacePerWeek),
        count: Math.ceil(target.weeksLeft),
      });
}

/** What follows from how a target stands: the pace, or how far it fell short. */
export function describeRest(
  target: TargetRecord,
  formats: Formats,
  t: Texts,
): string | undefined {
  if (target.current.reason !== null) {
    return t(`figures.missing.${target.current.reason}`);
  }
  const points = target.current.value * 100 - target.percent;
  const rests: Record<TargetRecord['standing'], string | undefined> = {
    reached: undefined,
    missed: t('targets.short', { points: formats.points(points) }),
    ahead: describePace(target, formats, t),
    behind: describePace(target, formats, t),
    unknown: describePace(target, formats, t),
  };
  return rests[target.standing];
}
