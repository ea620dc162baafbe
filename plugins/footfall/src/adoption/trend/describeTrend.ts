import { AdoptionTrend } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** A plateau or a trend, long for a sentence and short for a cell. */
export interface TrendTexts {
  readonly sentence: string;
  readonly short: string;
}

function plateauTexts(
  { since, weeks, level }: NonNullable<AdoptionTrend['plateau']>,
  formats: Formats,
  t: Texts,
): TrendTexts {
  return {
    sentence: t('adoption.trend.plateau', {
      level: formats.share(level / 100),
      since: formats.day(since),
      count: weeks,
    }),
    short: t('adoption.trend.short.plateau', {
      since: formats.shortDay(since),
    }),
  };
}

function movingTexts(
  trend: AdoptionTrend['trend'],
  formats: Formats,
  t: Texts,
): TrendTexts {
  if (trend.direction === null) {
    return {
      sentence: t('adoption.trend.tooFew', {
        weeks: formats.count(trend.weeks),
        needed: formats.count(trend.needed),
      }),
      short: t('adoption.trend.short.tooFew'),
    };
  }
  const slope = formats.points(trend.slope);
  return {
    sentence: t(`adoption.trend.${trend.direction}`, {
      slope,
      count: trend.weeks,
    }),
    short: t(`adoption.trend.short.${trend.direction}`, { slope }),
  };
}

/**
 * Where active adoption is going, in words. A plateau says more than that there
 * is no trend, and less than that there is one.
 */
export function describeTrend(
  { trend, plateau }: AdoptionTrend,
  formats: Formats,
  t: Texts,
): TrendTexts {
  const isMoving =
    trend.direction === 'rising' || trend.direction === 'falling';
  return plateau && !isMoving
    ? plateauTexts(plateau, formats, t)
    : movingTexts(trend, formats, t);
}
