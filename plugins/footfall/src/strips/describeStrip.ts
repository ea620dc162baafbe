import {
  RouteKind,
  routeKinds,
  ServiceWeek,
  totalOf,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';
import { summarizeWeeks } from './summarizeWeeks';

/** A strip in words: "paved in 18 of 26 weeks, bypassing in the last 4". */
export function describeStrip(weeks: readonly ServiceWeek[], t: Texts): string {
  const summary = summarizeWeeks(weeks);
  if (!summary) {
    return t('teams.strip.notKnown', { weeks: String(weeks.length) });
  }
  const { usual, lately } = summary;
  const state = t(`kinds.state.${usual.state}`);
  const all = String(summary.weeks);
  if (usual.count === summary.weeks) {
    return t('teams.strip.throughout', { state, weeks: all });
  }
  const usually = t('teams.strip.inWeeks', {
    state,
    times: String(usual.count),
    weeks: all,
  });
  return lately
    ? `${usually}, ${t('teams.strip.lately', {
        state: t(`kinds.state.${lately.state}`),
        count: lately.count,
      })}`
    : usually;
}

/** Deployments by kind in words: "3 paved, 1 bypass". */
export function describeRouteCounts(
  deployments: Readonly<Record<RouteKind, number>>,
  formats: Formats,
  t: Texts,
): string {
  return routeKinds
    .filter(kind => deployments[kind] > 0)
    .map(
      kind => `${formats.count(deployments[kind])} ${t(`kinds.route.${kind}`)}`,
    )
    .join(', ');
}

/** One week of a strip in words. */
export function describeWeek(
  week: ServiceWeek,
  formats: Formats,
  t: Texts,
): { title: string; state: string; deployments: string | null } {
  const state =
    week.state === null
      ? t('teams.week.notKnown')
      : t(`kinds.state.${week.state}`);
  return {
    title: t('teams.week.of', { day: formats.day(week.from) }),
    state: week.isComplete ? state : `${state}, ${t('teams.week.incomplete')}`,
    deployments:
      totalOf(week.deployments) === 0
        ? null
        : describeRouteCounts(week.deployments, formats, t),
  };
}
