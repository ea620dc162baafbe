import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { Texts } from '../../translation';

/** What can change of an incident while somebody writes, and how it is told. */
const newsTable: readonly {
  readonly of: (incident: IncidentSummary) => unknown;
  readonly tell: (now: IncidentSummary, t: Texts) => string;
}[] = [
  {
    of: ({ state }) => state,
    tell: ({ state }, t) =>
      t('incidents.news.state', { state: t(`incidents.state.${state}`) }),
  },
  {
    of: ({ ownerRef }) => ownerRef,
    tell: (_, t) => t('incidents.news.owner'),
  },
  {
    of: ({ publicLine }) => publicLine && Object.values(publicLine).join('\n'),
    tell: ({ publicLine }, t) =>
      t('incidents.news.line', {
        said: publicLine?.said ?? '',
        doing: publicLine?.doing ?? '',
      }),
  },
  {
    of: ({ score }) => score.waveNumber,
    tell: ({ score }, t) =>
      t('incidents.news.score', { number: String(score.waveNumber) }),
  },
  {
    of: ({ escalatedAt }) => escalatedAt,
    tell: (_, t) => t('incidents.news.escalated'),
  },
];

/** What has become of an incident since somebody looked at it, in sentences. */
export function describeNews(
  seen: IncidentSummary,
  now: IncidentSummary,
  t: Texts,
): string {
  const news = newsTable
    .filter(({ of }) => of(seen) !== of(now))
    .map(({ tell }) => tell(now, t));
  return [t('incidents.news.faster'), ...news].join(' ');
}
