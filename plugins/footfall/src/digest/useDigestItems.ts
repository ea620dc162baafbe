import { useRouteRef } from '@backstage/core-plugin-api';
import {
  DIGEST_TIER,
  DigestReport,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import { writeMetric } from '../figures/describeFigure';
import { useFormats } from '../figures/useFormats';
import { footfallSourcesRouteRef, footfallTargetsRouteRef } from '../routes';
import { useTexts } from '../translation';
import { useDigestHref } from './useDigestHref';

/** One piece of news. */
export interface DigestItem {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

type Row = Readonly<Record<'key' | 'title', string>>;
type Figure = DigestReport['moved'][number]['activeAdoption'];

/** Everything that a week changed, in words, with a way to look at it. */
export function useDigestItems(digest: DigestReport) {
  const t = useTexts();
  const formats = useFormats();
  const hrefOf = useDigestHref(digest.window);
  const targets = useRouteRef(footfallTargetsRouteRef)();
  const sources = useRouteRef(footfallSourcesRouteRef)();
  const rowOf = ({ key, title }: Row) => ({
    key,
    title,
    href: hrefOf(key),
  });
  // A target may be for another tier than the digest.
  const rowOfTier = (row: Row & { tier: Tier }) => ({
    key: row.key,
    title:
      row.tier === DIGEST_TIER
        ? row.title
        : t('targets.scope.tier', {
            title: row.title,
            tier: t(`mandates.scope.tier.${row.tier}`),
          }),
    href: hrefOf(row.key, row.tier),
  });
  const now = ({ now: metric }: Figure) =>
    writeMetric('activeAdoption', metric, formats, t);
  const change = ({ changePp }: Figure) =>
    changePp === null ? t('figures.none') : formats.points(changePp);
  const percent = (value: number) => formats.share(value / 100);
  return {
    moved: digest.moved.map(
      (move): DigestItem => ({
        ...rowOf(move),
        text: t('digest.item.moved', {
          change: change(move.activeAdoption),
          now: now(move.activeAdoption),
        }),
      }),
    ),
    stalled: digest.stalled.map(
      (stall): DigestItem => ({
        ...rowOf(stall),
        text: t(
          stall.isNew ? 'digest.item.stalledNew' : 'digest.item.stalled',
          {
            level: percent(stall.level),
            since: formats.day(stall.since),
            weeks: formats.count(stall.weeks),
          },
        ),
      }),
    ),
    crossed: digest.crossed.map(
      (crossing): DigestItem => ({
        ...rowOfTier(crossing),
        key: `${crossing.key} ${crossing.tier} ${crossing.line} ${crossing.percent}`,
        text: t(`digest.item.${crossing.line}.${crossing.direction}`, {
          percent: percent(crossing.percent),
          now: now(crossing.activeAdoption),
        }),
      }),
    ),
    targets: digest.targets.map(
      (target): DigestItem => ({
        ...rowOfTier(target),
        key: target.id,
        href: targets,
        text: t(`digest.item.standing.${target.standing}`, {
          percent: percent(target.percent),
          by: formats.day(target.by),
          now: now(target.activeAdoption),
        }),
      }),
    ),
    sources: digest.silentSources.map(
      ({ source, lastDay }): DigestItem => ({
        key: source,
        title: source,
        href: sources,
        text: t('digest.item.silent', { day: formats.day(lastDay) }),
      }),
    ),
  };
}
