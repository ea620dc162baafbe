import {
  Day,
  DayRange,
  PlatformAction,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { PlatformActionStore } from './PlatformActionStore';

interface ActionRow {
  user_ref: string;
  day: Day;
}

/** Deployments by paved routes, to whichever tier. */
export class DatabasePavedDeploymentStore implements PlatformActionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listActions(range: DayRange): Promise<PlatformAction[]> {
    const rows: ActionRow[] = await this.#pavedByUsers()
      .where('day', '>=', range.from)
      .where('day', '<', range.to)
      .distinct('user_ref', 'day');
    return rows.map(row => ({ personKey: row.user_ref, day: row.day }));
  }

  async firstDays() {
    const rows: ActionRow[] = await this.#pavedByUsers()
      .groupBy('user_ref')
      .select('user_ref', this.#knex.raw('min(day) as day'));
    return new Map(rows.map(row => [row.user_ref, row.day]));
  }

  #pavedByUsers() {
    return this.#knex('rollup_paved_actors')
      .join('actors', 'actors.id', 'rollup_paved_actors.actor_id')
      .where({ is_robot: false })
      .whereNotNull('user_ref');
  }
}
