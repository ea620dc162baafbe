import { UNATTRIBUTED_KEY } from '../adoption/groupings';
import { Metric, percentOf } from '../metrics';
import { DEFAULT_TARGET_BAND } from '../targets';
import { DIGEST_TIER, DigestCrossing } from './Digest';
import { DigestAim, DigestRow, WeekFacts } from './DigestFacts';
import { digestFigureOf } from './digestFigure';

type Line = Pick<DigestCrossing, 'line' | 'percent'>;
type Side = Pick<DigestCrossing, 'key' | 'title' | 'tier'> & {
  readonly now: Metric;
  readonly before: Metric;
};

const bandEdges: readonly Line[] = [
  { line: 'band', percent: DEFAULT_TARGET_BAND.fromPercent },
  { line: 'band', percent: DEFAULT_TARGET_BAND.toPercent },
];

function crossingOf(
  { key, title, tier, now, before }: Side,
  line: Line,
): DigestCrossing[] {
  const percents = [percentOf(before), percentOf(now)];
  if (percents.includes(null)) {
    return [];
  }
  // On the line is above it: who has 60 % has reached 60 %.
  const [wasAbove, isAbove] = percents.map(
    percent => percent !== null && percent >= line.percent,
  );
  return wasAbove === isAbove
    ? []
    : [
        {
          key,
          title,
          tier,
          ...line,
          direction: isAbove ? 'up' : 'down',
          activeAdoption: digestFigureOf(now, before),
        },
      ];
}

function rowsIn({ total, teams }: WeekFacts): DigestRow[] {
  return [total, ...teams.filter(({ key }) => key !== UNATTRIBUTED_KEY)];
}

function targetCrossings(
  targets: readonly DigestAim[],
  before: readonly DigestAim[],
): DigestCrossing[] {
  const earlier = new Map(before.map(({ id, current }) => [id, current]));
  return targets.flatMap(({ id, key, title, tier, percent, current }) => {
    const then = earlier.get(id);
    return then
      ? crossingOf(
          { key, title, tier, now: current, before: then },
          { line: 'target', percent },
        )
      : [];
  });
}

/**
 * Who crossed a line: targets that were reached or lost again, then the
 * organisation and the teams that entered or left the default band.
 */
export function crossingsOf(
  now: WeekFacts,
  before: WeekFacts,
): DigestCrossing[] {
  const earlier = new Map(rowsIn(before).map(row => [row.key, row.figures]));
  return [
    ...targetCrossings(
      now.targets.filter(({ hasEnded }) => !hasEnded),
      before.targets,
    ),
    ...rowsIn(now).flatMap(({ key, title, figures }) => {
      const then = earlier.get(key);
      return then
        ? bandEdges.flatMap(edge =>
            crossingOf(
              {
                key,
                title,
                tier: DIGEST_TIER,
                now: figures.activeAdoption,
                before: then.activeAdoption,
              },
              edge,
            ),
          )
        : [];
    }),
  ];
}
