import {
  IncidentMoveOption,
  IncidentScoreReport,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';

/** One figure behind the point at most; a score is no more exact than that. */
const written = (value: number) => String(Math.round(value * 10) / 10);

/** A score in the measure of its bar: `5.5 of 10`. */
export function describeScore(
  { bar, mean, nps }: IncidentScoreReport,
  t: Texts,
): string {
  const value = { mean, nps }[bar.measure];
  return value === null
    ? t('incidents.score.none')
    : t(`incidents.score.${bar.measure}`, { value: written(value) });
}

/** What stands behind a score: `8 answers, bar 7, wave 3`. */
export function describeBasis(
  { bar, n, waveNumber }: IncidentScoreReport,
  formats: Formats,
  t: Texts,
): string {
  return formats.list([
    t('incidents.score.answers', { count: n }),
    t('incidents.score.bar', { bar: written(bar.below) }),
    t('incidents.score.wave', { number: String(waveNumber) }),
  ]);
}

/** What is due, or was done last, with an incident. */
export function describeDue(
  incident: IncidentSummary,
  formats: Formats,
  t: Texts,
  nowMs: number,
): string {
  const { acknowledgedAt, dueOn, isOverdue, proof, resolvedAt, score } =
    incident;
  if (proof !== null) {
    return t('incidents.due.recovered', { score: describeScore(score, t) });
  }
  if (resolvedAt !== null) {
    return t('incidents.due.unproven');
  }
  if (acknowledgedAt !== null) {
    return t('incidents.due.acknowledged', {
      when: formats.ago(acknowledgedAt, nowMs),
    });
  }
  const when = formats.day(dueOn);
  return isOverdue
    ? t('incidents.due.overdue', { when })
    : t('incidents.due.due', { when });
}

/** Why an incident cannot be moved somewhere; undefined where it can. */
export function describeRefusal(
  { state }: Pick<IncidentSummary, 'state'>,
  { refusal }: IncidentMoveOption,
  t: Texts,
): string | undefined {
  if (refusal === null) {
    return undefined;
  }
  return refusal === 'not-from-here'
    ? t('incidents.move.refusal.not-from-here', {
        state: t(`incidents.state.${state}`),
      })
    : t(`incidents.move.refusal.${refusal}`);
}
