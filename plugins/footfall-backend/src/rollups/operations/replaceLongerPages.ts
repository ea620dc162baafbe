import {
  CalendarInterval,
  Day,
  intervalAround,
  tilesOf,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { takeOrWait } from '../../database/dialect';
import { joinActors, joinRoutes } from '../pages/ActivityPage';
import { findPages, PageRow } from '../pages/findPages';

type LongerInterval = Exclude<CalendarInterval, 'day'>;

/** What the pages of an interval are joined from, the longest first. */
const partsTable: Record<LongerInterval, readonly CalendarInterval[]> = {
  week: ['day'],
  month: ['week', 'day'],
  quarter: ['month', 'week', 'day'],
};

/** In the order in which they are made of each other, and locked. */
const longerIntervals: readonly LongerInterval[] = ['week', 'month', 'quarter'];

// Two days of one week may be replaced at once. Whoever comes second waits here
// and then joins what the first has left: a page never misses one of its days.
async function takeInterval(
  trx: Knex.Transaction,
  unit: LongerInterval,
  starts: Day,
) {
  await trx('rollup_intervals')
    .insert({ unit, starts })
    .onConflict(['unit', 'starts'])
    .ignore();
  await takeOrWait(
    trx,
    trx('rollup_intervals').where({ unit, starts }).select('starts'),
  );
}

function groupByTier(rows: readonly PageRow[]): Map<string, PageRow[]> {
  const tiers = new Map<string, PageRow[]>();
  for (const row of rows) {
    tiers.set(row.tier, [...(tiers.get(row.tier) ?? []), row]);
  }
  return tiers;
}

/** Replaces the pages of the week, the month and the quarter of a day. */
export async function replaceLongerPages(trx: Knex.Transaction, day: Day) {
  for (const unit of longerIntervals) {
    const range = intervalAround(day, unit);
    const key = { unit, starts: range.from };
    await takeInterval(trx, unit, range.from);
    const parts: PageRow[] = await findPages(
      trx,
      tilesOf(range, partsTable[unit]),
    );
    await trx('rollup_pages').where(key).delete();
    for (const [tier, pages] of groupByTier(parts)) {
      await trx('rollup_pages').insert({
        ...key,
        tier,
        routes: joinRoutes(pages.map(page => page.routes)),
        people: joinActors(pages.map(page => page.people)),
      });
    }
  }
}
