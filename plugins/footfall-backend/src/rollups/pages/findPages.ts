import { Tile } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';

/** A row of `rollup_pages`. */
export interface PageRow {
  unit: Tile['interval'];
  starts: Tile['from'];
  tier: string;
  routes: string;
  people: string;
}

/** The pages of all tiers that there are for the tiles. */
export function findPages(knex: Knex, tiles: readonly Tile[]) {
  const starts = new Map<Tile['interval'], Tile['from'][]>();
  for (const { interval, from } of tiles) {
    starts.set(interval, [...(starts.get(interval) ?? []), from]);
  }
  return knex<PageRow>('rollup_pages').where(query => {
    // Nothing is asked for: nothing is found.
    query.whereRaw('1 = 0');
    starts.forEach((days, unit) =>
      query.orWhere(within => within.where({ unit }).whereIn('starts', days)),
    );
  });
}
