import { missing } from '../metrics';
import { SILENT_SOURCE_DAYS } from '../sources';
import { addDays, Day, DayRange } from '../time';
import {
  Digest,
  DigestFigureName,
  digestFigureNames,
  DigestFigure,
  DigestTarget,
} from './Digest';
import { crossingsOf } from './crossingsOf';
import { DigestFacts, WeekFacts } from './DigestFacts';
import { digestFigureOf } from './digestFigure';
import { digestWindowOf } from './digestWindows';
import { movesOf } from './movesOf';
import { stallsOf } from './stallsOf';

function figuresOf(now: WeekFacts, before: WeekFacts): Digest['figures'] {
  const figures: [DigestFigureName, DigestFigure][] = digestFigureNames.map(
    name => [
      name,
      digestFigureOf(now.total.figures[name], before.total.figures[name]),
    ],
  );
  return Object.fromEntries(figures) as Record<DigestFigureName, DigestFigure>;
}

function targetsOf(now: WeekFacts, before: WeekFacts): DigestTarget[] {
  const earlier = new Map(
    before.targets.map(({ id, current }) => [id, current]),
  );
  return now.targets
    .filter(({ hasEnded }) => !hasEnded)
    .map(({ id, key, title, tier, percent, by, standing, current }) => ({
      id,
      key,
      title,
      tier,
      percent,
      by,
      standing,
      activeAdoption: digestFigureOf(
        current,
        earlier.get(id) ?? missing('not-measured'),
      ),
    }));
}

const isSilentOn = (lastDay: Day, day: Day) =>
  lastDay < addDays(day, -SILENT_SOURCE_DAYS);

/** Whether a source was heard of at the beginning of a week and not at its end. */
function fellSilentIn({ from, to }: DayRange, lastDay: Day): boolean {
  return isSilentOn(lastDay, to) && !isSilentOn(lastDay, from);
}

/**
 * What a week changed: who moved, who stands still, who crossed a line, how the
 * targets stand and which sources fell silent.
 *
 * @public
 */
export function composeDigest({
  week,
  now,
  before,
  sources,
}: DigestFacts): Digest {
  return {
    week,
    window: digestWindowOf(week),
    figures: figuresOf(now, before),
    moved: movesOf(now, before),
    stalled: stallsOf(now, before),
    crossed: crossingsOf(now, before),
    targets: targetsOf(now, before),
    silentSources: sources.filter(({ lastDay }) => fellSilentIn(week, lastDay)),
  };
}
